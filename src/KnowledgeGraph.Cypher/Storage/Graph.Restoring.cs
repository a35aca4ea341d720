namespace KnowledgeGraph.Cypher.Storage;

/// <summary>Putting elements back under the numbers they had, outside every transaction and before there is an index.</summary>
internal sealed partial class Graph
{
    /// <summary>One more than the highest number that a node has or had.</summary>
    public int NodesUsed => _nodesUsed;

    /// <summary>One more than the highest number that a relationship has or had.</summary>
    public int RelationshipsUsed => _relationshipsUsed;

    /// <param name="id">The next number not used yet.</param>
    /// <param name="node">Null where no node has the number.</param>
    public void RestoreNode(int id, NodeRecord? node)
    {
        _nodesUsed = id + 1;
        if (id >= _nodes.Length)
        {
            var grown = new NodeRecord[Math.Max(id + 1, _nodes.Length * 2)];
            Array.Copy(_nodes, grown, _nodes.Length);
            _nodes = grown;
        }

        if (node is null)
        {
            Push(ref _freeNodes, ref _freeNodeCount, id);
            return;
        }

        _nodes[id] = node;
        Attach(node);
    }

    /// <param name="id">The next number not used yet.</param>
    /// <param name="relationship">Between nodes that are there; null where none has the number.</param>
    public void RestoreRelationship(int id, RelationshipRecord? relationship)
    {
        _relationshipsUsed = id + 1;
        if (id >= _relationships.Length)
        {
            var grown = new RelationshipRecord[Math.Max(id + 1, _relationships.Length * 2)];
            Array.Copy(_relationships, grown, _relationships.Length);
            _relationships = grown;
        }

        if (relationship is null)
        {
            Push(ref _freeRelationships, ref _freeRelationshipCount, id);
            return;
        }

        _relationships[id] = relationship;
        Attach(relationship);
    }
}
