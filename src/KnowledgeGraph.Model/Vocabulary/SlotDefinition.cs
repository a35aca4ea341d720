using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>A further place of a relation (<c>item</c>, <c>for</c>) or a role of an event (<c>investor</c>).</summary>
/// <param name="Name">A role of the vocabulary.</param>
/// <param name="Kinds">Entity kinds that may stand here; empty: words only.</param>
/// <param name="Phrase">The words before the names in a generated sentence: "with"; empty: none.</param>
public sealed record SlotDefinition(string Name, ImmutableArray<string> Kinds, SlotWords Words, SlotNeed Need, string Phrase);

/// <summary>Whether a slot takes words in place of an entity.</summary>
public enum SlotWords
{
    Refused,
    Allowed,
}

public enum SlotNeed
{
    Optional,
    Required,
}
