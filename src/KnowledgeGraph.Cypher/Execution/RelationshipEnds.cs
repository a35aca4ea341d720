using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Lays a known relationship into a step's two ends: binds those that are new, checks those that are bound.</summary>
internal static class RelationshipEnds
{
    /// <summary>An undirected step takes a relationship both ways; a loop has one.</summary>
    public static int Ways(RelationshipStep step, RelationshipRecord relationship) =>
        step.Directions == Directions.Both && relationship.Start != relationship.End ? 2 : 1;

    /// <param name="way">0, and 1 for the second way of an undirected step.</param>
    public static bool Fit(Frame frame, RelationshipStep step, RelationshipRecord relationship, int way)
    {
        var turned = step.Directions == Directions.Incoming || way == 1;
        return FitEnd(frame, step.From, step.FromBinding, turned ? relationship.End : relationship.Start)
            && FitEnd(frame, step.To, step.ToBinding, turned ? relationship.Start : relationship.End);
    }

    private static bool FitEnd(Frame frame, int slot, EndBinding binding, int node)
    {
        if (binding == EndBinding.New)
        {
            frame.Row[slot] = Value.Node(node);
            return true;
        }

        ref readonly var bound = ref frame.Row[slot];
        return bound.IsNode && bound.AsId == node;
    }
}
