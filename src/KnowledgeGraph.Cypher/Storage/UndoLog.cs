namespace KnowledgeGraph.Cypher.Storage;

internal enum UndoKind : byte
{
    NodeCreated,
    NodeDeleted,
    RelationshipCreated,
    RelationshipDeleted,
    NodeProperties,
    RelationshipProperties,
    NodeLabels,
    IndexCreated,
    IndexDropped,
}

/// <summary>One change, and what was there before it.</summary>
/// <param name="Before">The former properties or labels, or the index; null where the id says all.</param>
internal readonly record struct UndoEntry(UndoKind Kind, int Id, object? Before);

/// <summary>The changes of the running transaction, oldest first.</summary>
internal sealed class UndoLog
{
    private UndoEntry[] _entries = new UndoEntry[64];

    /// <summary>A mark: undoing down to it takes back what came after.</summary>
    public int Count { get; private set; }

    public ref readonly UndoEntry this[int index] => ref _entries[index];

    public void Add(UndoKind kind, int id, object? before)
    {
        if (Count == _entries.Length)
        {
            var grown = new UndoEntry[Count * 2];
            Array.Copy(_entries, grown, Count);
            _entries = grown;
        }

        _entries[Count++] = new(kind, id, before);
    }

    public UndoEntry RemoveLast()
    {
        var last = _entries[--Count];
        _entries[Count] = default;
        return last;
    }

    public void Clear()
    {
        Array.Clear(_entries, 0, Count);
        Count = 0;
    }
}
