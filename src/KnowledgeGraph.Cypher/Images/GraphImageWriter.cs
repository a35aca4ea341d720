using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Images;

/// <summary>Writes a graph: names, nodes and relationships by their numbers, and what its indexes are about.</summary>
internal sealed class GraphImageWriter(Graph graph, ImageWriter image)
{
    public void Write()
    {
        Names(graph.Labels);
        Names(graph.Types);
        Names(graph.Keys);
        image.Count(graph.NodesUsed);
        for (var id = 0; id < graph.NodesUsed; id++)
        {
            Node(id);
        }

        image.Count(graph.RelationshipsUsed);
        for (var id = 0; id < graph.RelationshipsUsed; id++)
        {
            Relationship(id);
        }

        image.Count(graph.Indexes.Length);
        foreach (var index in graph.Indexes)
        {
            Index(index.Definition);
        }
    }

    private void Names(SymbolTable names)
    {
        image.Count(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            image.Text(names[i]);
        }
    }

    /// <summary>The number of labels plus one; 0 for a number that no node has, so that the others keep theirs.</summary>
    private void Node(int id)
    {
        if (!graph.AllNodes.Contains(id))
        {
            image.Count(0);
            return;
        }

        var node = graph.Node(id);
        image.Count(node.Labels.Length + 1);
        foreach (var label in node.Labels)
        {
            image.Count(label);
        }

        Properties(node.Properties);
    }

    /// <summary>The type plus one; 0 for a number that no relationship has.</summary>
    private void Relationship(int id)
    {
        if (graph.Relationship(id) is not { } relationship || !graph.RelationshipsOf(relationship.Type).Contains(id))
        {
            image.Count(0);
            return;
        }

        image.Count(relationship.Type + 1);
        image.Count(relationship.Start);
        image.Count(relationship.End);
        Properties(relationship.Properties);
    }

    private void Properties(Property[] properties)
    {
        image.Count(properties.Length);
        foreach (var property in properties)
        {
            image.Count(property.Key);
            Write(property.Value);
        }
    }

    private void Write(in Value value)
    {
        var kind = value.Kind;
        image.Byte((byte)kind);
        switch (kind)
        {
            case ValueKind.Boolean: image.Byte(value.AsBoolean ? (byte)1 : (byte)0); break;
            case ValueKind.Integer: image.Number(value.AsInteger); break;
            case ValueKind.Float: image.Bits(BitConverter.DoubleToInt64Bits(value.AsFloat)); break;
            case ValueKind.String: image.SharedText(value.AsString); break;
            case ValueKind.Date: image.Number(value.AsEpochDay); break;
            case ValueKind.List: List(value.AsList); break;
            default: throw new InvalidOperationException($"an image holds no {kind}");
        }
    }

    private void List(Value[] items)
    {
        image.Count(items.Length);
        foreach (var item in items)
        {
            Write(item);
        }
    }

    private void Index(IndexDefinition index)
    {
        image.Text(index.Name);
        image.Byte((byte)index.Element);
        image.Count(index.Symbol);
        image.Byte((byte)index.Purpose);
        image.Count(index.Keys.Length);
        foreach (var key in index.Keys)
        {
            image.Count(key);
        }
    }
}
