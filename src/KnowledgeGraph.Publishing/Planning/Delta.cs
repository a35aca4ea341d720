using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>What would happen to the nodes, or to the edges, of one unit.</summary>
public sealed record Delta<T>(ImmutableArray<T> Added, ImmutableArray<Change<T>> Changed, ImmutableArray<T> Removed)
{
    public static Delta<T> None { get; } = new([], [], []);

    /// <summary>What must be written: the added, and the changed as they are to be.</summary>
    public IEnumerable<T> Written => Changed.IsEmpty ? Added : Added.Concat(Changed.Select(change => change.After));

    public int Count => Added.Length + Changed.Length + Removed.Length;

    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;
}

/// <summary>One element that stays and is not as it was.</summary>
public sealed record Change<T>(T Before, T After);
