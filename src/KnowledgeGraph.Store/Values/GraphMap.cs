using System.Collections.Immutable;

namespace KnowledgeGraph.Store;

/// <summary>Keys and values; keys compare ordinally and keep no order.</summary>
public sealed record GraphMap(IReadOnlyDictionary<string, GraphValue> Entries) : GraphValue
{
    public static GraphMap Empty { get; } = new(ImmutableDictionary<string, GraphValue>.Empty);

    /// <summary>The value of a key; null where there is none, as in Cypher.</summary>
    public GraphValue this[string key] => Entries.TryGetValue(key, out var value) ? value : Null;

    public static GraphMap Of(params ReadOnlySpan<(string Key, GraphValue Value)> entries)
    {
        var map = new Dictionary<string, GraphValue>(entries.Length, StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            map.Add(key, value);
        }

        return new(map);
    }

    public bool Equals(GraphMap? other) =>
        other is not null && Entries.Count == other.Entries.Count
        && Entries.All(entry => other.Entries.TryGetValue(entry.Key, out var value) && value.Equals(entry.Value));

    public override int GetHashCode() => Entries.Aggregate(Entries.Count, (hash, entry) => hash ^ HashCode.Combine(entry.Key, entry.Value));
}
