using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>The labels of a node: its key label first, then the others by name.</summary>
public sealed record NodeLabels
{
    public NodeLabels(string key, params ReadOnlySpan<string> others)
    {
        var sorted = others.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        (Key, Others, Text) = (key, [.. sorted], string.Join(':', [key, .. sorted]));
    }

    public string Key { get; }

    public ImmutableArray<string> Others { get; }

    /// <summary><c>Entity:Company</c>.</summary>
    public string Text { get; }

    public bool Equals(NodeLabels? other) => Text == other?.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
