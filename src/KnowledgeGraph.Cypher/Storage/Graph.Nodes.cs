namespace KnowledgeGraph.Cypher.Storage;

internal sealed partial class Graph
{
    private int _nodesUsed;
    private int[] _freeNodes = new int[16];
    private int _freeNodeCount;

    /// <param name="labels">Ascending, each once; taken over.</param>
    /// <param name="properties">Taken over.</param>
    /// <exception cref="ConstraintViolation">Another node has the values of a uniqueness constraint.</exception>
    public NodeRecord CreateNode(int[] labels, Property[] properties)
    {
        CheckUnique(IndexedElement.Node, labels, properties, except: -1);
        var id = _freeNodeCount > 0 ? _freeNodes[--_freeNodeCount] : _nodesUsed++;
        if (id >= _nodes.Length)
        {
            var grown = new NodeRecord[_nodes.Length * 2];
            Array.Copy(_nodes, grown, _nodes.Length);
            _nodes = grown;
        }

        var node = new NodeRecord(id) { Labels = labels, Properties = properties };
        _nodes[id] = node;
        Attach(node);
        _undo.Add(UndoKind.NodeCreated, id, null);
        return node;
    }

    /// <summary>Takes a node out of the graph. Relationships it still has stay until the statement's end, which refuses them.</summary>
    public void DeleteNode(NodeRecord node)
    {
        Detach(node);
        node.IsDeleted = true;
        _undo.Add(UndoKind.NodeDeleted, node.Id, null);
    }

    public void SetProperties(NodeRecord node, Property[] properties)
    {
        CheckUnique(IndexedElement.Node, node.Labels, properties, node.Id);
        _undo.Add(UndoKind.NodeProperties, node.Id, node.Properties);
        ReplaceProperties(node, properties);
    }

    /// <param name="labels">Ascending, each once; taken over.</param>
    public void SetLabels(NodeRecord node, int[] labels)
    {
        CheckUnique(IndexedElement.Node, labels, node.Properties, node.Id);
        _undo.Add(UndoKind.NodeLabels, node.Id, node.Labels);
        ReplaceLabels(node, labels);
    }

    private void ReplaceProperties(NodeRecord node, Property[] properties)
    {
        foreach (var label in node.Labels)
        {
            Reindex(IndexedElement.Node, label, node.Id, node.Properties, properties);
        }

        node.Properties = properties;
    }

    private void ReplaceLabels(NodeRecord node, int[] labels)
    {
        Detach(node);
        node.Labels = labels;
        Attach(node);
    }

    /// <summary>Enters a node into the sets and indexes of its labels.</summary>
    private void Attach(NodeRecord node)
    {
        _allNodes.Add(node.Id);
        foreach (var label in node.Labels)
        {
            SetToChange(ref _nodesByLabel, label).Add(node.Id);
            Reindex(IndexedElement.Node, label, node.Id, PropertySet.Empty, node.Properties);
        }
    }

    private void Detach(NodeRecord node)
    {
        _allNodes.Remove(node.Id);
        foreach (var label in node.Labels)
        {
            SetToChange(ref _nodesByLabel, label).Remove(node.Id);
            Reindex(IndexedElement.Node, label, node.Id, node.Properties, PropertySet.Empty);
        }
    }

    private static void Push(ref int[] stack, ref int count, int id)
    {
        if (count == stack.Length)
        {
            var grown = new int[count * 2];
            Array.Copy(stack, grown, count);
            stack = grown;
        }

        stack[count++] = id;
    }
}
