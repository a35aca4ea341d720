using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>A value as the TCK writes it: nodes and relationships have no identity, dates are their text.</summary>
/// <remarks>Two values are the same when their texts are: the text is canonical.</remarks>
internal abstract record TckValue
{
    /// <summary>The value's canonical text; labels and keys in ordinal order.</summary>
    public abstract string Text(ListOrder order);

    public sealed override string ToString() => Text(ListOrder.Kept);
}

internal enum ListOrder
{
    Kept,

    /// <summary>Lists with the same items are the same.</summary>
    Ignored,
}

internal sealed record TckNull : TckValue
{
    public override string Text(ListOrder order) => "null";
}

internal sealed record TckBoolean(bool Value) : TckValue
{
    public override string Text(ListOrder order) => Value ? "true" : "false";
}

internal sealed record TckInteger(long Value) : TckValue
{
    public override string Text(ListOrder order) => Value.ToString(CultureInfo.InvariantCulture);
}

/// <remarks>The zeros of both signs are the same, as in Cypher's equality.</remarks>
internal sealed record TckFloat(double Value) : TckValue
{
    public override string Text(ListOrder order) => (Value == 0 ? 0 : Value).ToString("R", CultureInfo.InvariantCulture) + "f";
}

internal sealed record TckString(string Value) : TckValue
{
    public override string Text(ListOrder order) => $"'{Value.Replace("'", "\\'", StringComparison.Ordinal)}'";
}

internal sealed record TckList(ImmutableArray<TckValue> Items) : TckValue
{
    public override string Text(ListOrder order)
    {
        var texts = Items.Select(item => item.Text(order));
        return $"[{string.Join(", ", order == ListOrder.Ignored ? texts.Order(StringComparer.Ordinal) : texts)}]";
    }
}

internal sealed record TckMap(ImmutableSortedDictionary<string, TckValue> Entries) : TckValue
{
    public static TckMap Empty { get; } = new(ImmutableSortedDictionary.Create<string, TckValue>(StringComparer.Ordinal));

    public override string Text(ListOrder order) =>
        $"{{{string.Join(", ", Entries.Select(entry => $"{entry.Key}: {entry.Value.Text(order)}"))}}}";
}

internal sealed record TckNode(ImmutableSortedSet<string> Labels, TckMap Properties) : TckValue
{
    public override string Text(ListOrder order) => $"({string.Concat(Labels.Select(label => ":" + label))} {Properties.Text(order)})";
}

internal sealed record TckRelationship(string Type, TckMap Properties) : TckValue
{
    public override string Text(ListOrder order) => $"[:{Type} {Properties.Text(order)}]";
}

/// <param name="Hops">One less than <paramref name="Nodes"/>.</param>
internal sealed record TckPath(ImmutableArray<TckNode> Nodes, ImmutableArray<TckHop> Hops) : TckValue
{
    public override string Text(ListOrder order) =>
        $"<{Nodes[0].Text(order)}{string.Concat(Hops.Select((hop, at) => hop.Text(order) + Nodes[at + 1].Text(order)))}>";
}

/// <summary>A relationship of a path, and whether the path walks it from its start to its end.</summary>
internal sealed record TckHop(TckRelationship Relationship, HopDirection Direction)
{
    public string Text(ListOrder order) =>
        Direction == HopDirection.Forward ? $"-{Relationship.Text(order)}->" : $"<-{Relationship.Text(order)}-";
}

internal enum HopDirection
{
    Forward,
    Backward,
}
