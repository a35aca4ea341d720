using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>Changes the graph on behalf of a statement: checks what properties may hold, and counts.</summary>
internal sealed class GraphWriter(Frame frame)
{
    private readonly PropertyReader _reader = new(frame);

    /// <param name="labels">Ascending, each once.</param>
    /// <param name="properties">A map, or null for none.</param>
    public Value CreateNode(int[] labels, in Value properties, Span span)
    {
        var stored = _reader.Read(properties, span);
        var node = frame.Graph.CreateNode(labels, stored);
        frame.Changes.NodesCreated++;
        frame.Changes.LabelsAdded += labels.Length;
        frame.Changes.PropertiesSet += stored.Length;
        return Value.Node(node.Id);
    }

    /// <exception cref="StoreException">An end is null or deleted.</exception>
    public Value CreateRelationship(int type, in Value start, in Value end, in Value properties, Span span)
    {
        if (!start.IsNode || !end.IsNode)
        {
            throw new StoreException(Failures.CreateFromNull(frame.At(span)));
        }

        frame.PropertiesOf(start, span);
        frame.PropertiesOf(end, span);
        var stored = _reader.Read(properties, span);
        var relationship = frame.Graph.CreateRelationship(type, start.AsId, end.AsId, stored);
        frame.Changes.RelationshipsCreated++;
        frame.Changes.PropertiesSet += stored.Length;
        return Value.Relationship(relationship.Id);
    }

    public void SetProperty(in Value element, int key, in Value value, Span span)
    {
        var before = frame.PropertiesOf(element, span);
        if (value.IsNull && PropertySet.IndexOf(before, key) < 0)
        {
            return;
        }

        Store(element, PropertySet.With(before, key, _reader.Storable(key, value, span)));
        frame.Changes.PropertiesSet++;
    }

    /// <summary>Makes a map the element's properties; what the map lacks, or has as null, is removed.</summary>
    public void ReplaceProperties(in Value element, in Value map, Span span)
    {
        var before = frame.PropertiesOf(element, span);
        var after = _reader.Read(map, span);
        foreach (var property in before)
        {
            frame.Changes.PropertiesSet += PropertySet.IndexOf(after, property.Key) < 0 ? 1 : 0;
        }

        frame.Changes.PropertiesSet += after.Length;
        Store(element, after);
    }

    public void AddLabels(in Value node, int[] labels, Span span)
    {
        frame.PropertiesOf(node, span);
        var record = frame.Graph.Node(node.AsId);
        var after = LabelSet.Union(record.Labels, labels);
        if (after.Length > record.Labels.Length)
        {
            frame.Changes.LabelsAdded += after.Length - record.Labels.Length;
            frame.Graph.SetLabels(record, after);
        }
    }

    public void RemoveLabels(in Value node, int[] labels, Span span)
    {
        frame.PropertiesOf(node, span);
        var record = frame.Graph.Node(node.AsId);
        var after = LabelSet.Except(record.Labels, labels);
        if (after.Length < record.Labels.Length)
        {
            frame.Changes.LabelsRemoved += record.Labels.Length - after.Length;
            frame.Graph.SetLabels(record, after);
        }
    }

    /// <summary>Deletes it; nothing happens where it is deleted already.</summary>
    public void DeleteRelationship(RelationshipRecord relationship)
    {
        if (!relationship.IsDeleted)
        {
            frame.Graph.DeleteRelationship(relationship);
            frame.Changes.RelationshipsDeleted++;
        }
    }

    public void DeleteNode(NodeRecord node)
    {
        if (!node.IsDeleted)
        {
            frame.Graph.DeleteNode(node);
            frame.Changes.NodesDeleted++;
        }
    }

    /// <summary>Deletes every relationship of a node, from the ends of its lists, which costs least.</summary>
    public void DeleteRelationshipsOf(NodeRecord node)
    {
        DeleteAll(node.Outgoing);
        DeleteAll(node.Incoming);
    }

    private void DeleteAll(Adjacency adjacency)
    {
        foreach (var list in adjacency.Lists)
        {
            while (list.Count > 0)
            {
                frame.Guard.Tick();
                DeleteRelationship(frame.Graph.Relationship(list.RelationshipAt(list.Count - 1)));
            }
        }
    }

    private void Store(in Value element, Property[] properties)
    {
        if (element.IsNode)
        {
            frame.Graph.SetProperties(frame.Graph.Node(element.AsId), properties);
        }
        else
        {
            frame.Graph.SetProperties(frame.Graph.Relationship(element.AsId), properties);
        }
    }
}
