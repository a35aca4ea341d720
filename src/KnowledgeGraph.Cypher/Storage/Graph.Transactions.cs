namespace KnowledgeGraph.Cypher.Storage;

internal sealed partial class Graph
{
    /// <summary>A point in the running transaction to roll back to.</summary>
    public int Mark => _undo.Count;

    /// <summary>Ends the transaction. Ids of what it deleted may be given to what comes later.</summary>
    public void Commit()
    {
        for (var i = 0; i < _undo.Count; i++)
        {
            Release(_undo[i]);
        }

        _undo.Clear();
    }

    /// <summary>Takes back everything done since a mark, newest first.</summary>
    public void RollbackTo(int mark)
    {
        while (_undo.Count > mark)
        {
            Undo(_undo.RemoveLast());
        }
    }

    /// <summary>A node deleted since the mark that still has a relationship; null where there is none.</summary>
    public NodeRecord? DeletedNodeWithRelationships(int mark)
    {
        for (var i = mark; i < _undo.Count; i++)
        {
            if (_undo[i].Kind == UndoKind.NodeDeleted && _nodes[_undo[i].Id] is var node && node.Outgoing.Count + node.Incoming.Count > 0)
            {
                return node;
            }
        }

        return null;
    }

    private void Release(in UndoEntry entry)
    {
        if (entry.Kind == UndoKind.NodeDeleted)
        {
            Push(ref _freeNodes, ref _freeNodeCount, entry.Id);
        }
        else if (entry.Kind == UndoKind.RelationshipDeleted)
        {
            Push(ref _freeRelationships, ref _freeRelationshipCount, entry.Id);
        }
    }

    private void Undo(UndoEntry entry)
    {
        switch (entry.Kind)
        {
            case UndoKind.NodeCreated:
                Detach(_nodes[entry.Id]);
                Push(ref _freeNodes, ref _freeNodeCount, entry.Id);
                break;
            case UndoKind.NodeDeleted:
                _nodes[entry.Id].IsDeleted = false;
                Attach(_nodes[entry.Id]);
                break;
            case UndoKind.RelationshipCreated:
                Detach(_relationships[entry.Id]);
                Push(ref _freeRelationships, ref _freeRelationshipCount, entry.Id);
                break;
            case UndoKind.RelationshipDeleted:
                _relationships[entry.Id].IsDeleted = false;
                Attach(_relationships[entry.Id]);
                break;
            case UndoKind.NodeProperties:
                ReplaceProperties(_nodes[entry.Id], (Property[])entry.Before!);
                break;
            case UndoKind.RelationshipProperties:
                ReplaceProperties(_relationships[entry.Id], (Property[])entry.Before!);
                break;
            case UndoKind.NodeLabels:
                ReplaceLabels(_nodes[entry.Id], (int[])entry.Before!);
                break;
            case UndoKind.IndexCreated:
                Unlist((PropertyIndex)entry.Before!);
                break;
            default:
                List((PropertyIndex)entry.Before!);
                break;
        }
    }
}
