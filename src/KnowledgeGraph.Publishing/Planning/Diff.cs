using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>Compares the elements of one unit with those that a store holds of it.</summary>
internal static class Diff
{
    public static Delta<NodeRow> Of(ImmutableArray<NodeRow> wanted, IReadOnlyList<NodeRow> stored) =>
        Of(wanted, stored, node => node.Key, (a, b) => a.Labels == b.Labels && a.Properties == b.Properties);

    /// <summary>An edge that joins other nodes is another edge, whatever its id.</summary>
    public static Delta<EdgeRow> Of(ImmutableArray<EdgeRow> wanted, IReadOnlyList<EdgeRow> stored) =>
        Of(wanted, stored, edge => (edge.Id, edge.Type, edge.From, edge.To), (a, b) => a.Properties == b.Properties);

    private static Delta<T> Of<T, TKey>(ImmutableArray<T> wanted, IReadOnlyList<T> stored, Func<T, TKey> keyOf, Func<T, T, bool> same)
        where TKey : notnull
    {
        var left = new Dictionary<TKey, T>(stored.Count);
        var removed = new List<T>();
        foreach (var element in stored)
        {
            // The same one twice: both go, and it is written anew.
            if (!left.TryAdd(keyOf(element), element))
            {
                removed.Add(element);
            }
        }

        foreach (var twice in removed)
        {
            left.Remove(keyOf(twice));
        }

        var added = new List<T>();
        var changed = new List<Change<T>>();
        foreach (var element in wanted)
        {
            if (!left.Remove(keyOf(element), out var before))
            {
                added.Add(element);
            }
            else if (!same(before, element))
            {
                changed.Add(new(before, element));
            }
        }

        return new([.. added], [.. changed], [.. removed, .. left.Values]);
    }
}
