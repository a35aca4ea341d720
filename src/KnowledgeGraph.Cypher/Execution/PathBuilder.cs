using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Puts a named path together from the slots of its parts.</summary>
internal sealed class PathBuilder(BoundPath path)
{
    /// <summary>The path; null where one of its parts is null.</summary>
    public void Build(Frame frame) => frame.Row[path.Variable.Slot] = Path(frame);

    private Value Path(Frame frame)
    {
        var start = frame.Row[path.Nodes[0].Slot];
        if (!start.IsNode)
        {
            return Value.Null;
        }

        var nodes = new List<int> { start.AsId };
        var relationships = new List<int>();
        for (var i = 0; i < path.Relationships.Length; i++)
        {
            var value = frame.Row[path.Relationships[i].Slot];
            switch (value.Kind)
            {
                case ValueKind.Relationship:
                    relationships.Add(value.AsId);
                    nodes.Add(frame.Graph.Relationship(value.AsId).Other(nodes[^1]));
                    break;
                case ValueKind.List:
                    foreach (var hop in value.AsList)
                    {
                        relationships.Add(hop.AsId);
                        nodes.Add(frame.Graph.Relationship(hop.AsId).Other(nodes[^1]));
                    }

                    break;
                default:
                    return Value.Null;
            }
        }

        return Value.Of(new PathValue(nodes.ToArray(), relationships.ToArray()));
    }
}
