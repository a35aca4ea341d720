using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>What a figure measures. A growth, a share or a rank of a measure is the same measure in another form, never one of its own.</summary>
/// <param name="Dimension">The dimension of its units: <c>money</c>, <c>count</c>, <c>ratio</c>, <c>duration</c>.</param>
/// <param name="Of">Kinds of entity that it may be measured of.</param>
/// <param name="Flips">Words that make it negative ("loss"); empty where it has no other side.</param>
public sealed record MeasureDefinition(string Id, string Label, string Dimension, ImmutableArray<string> Of, string Definition, ImmutableArray<string> Flips);

/// <summary>A unit such as <c>vehicle</c> or <c>%</c>. Thousand, million and 亿 are scale, not unit.</summary>
/// <param name="Words">The words that articles use for it, in every form they take; empty: the id and its plural.</param>
public sealed record UnitDefinition(string Id, string Dimension, string Definition, ImmutableArray<string> Words)
{
    /// <summary>As sentences say more than one: "companies"; the id where it stays the same.</summary>
    public string Plural { get; init; } = Id;
}

/// <summary>An ISO 4217 currency and the words that articles use for it.</summary>
public sealed record CurrencyDefinition(string Code, string Name, ImmutableArray<string> Words);

/// <summary>What a slot name means wherever it is used.</summary>
public sealed record RoleDefinition(string Id, string Definition);
