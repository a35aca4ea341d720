using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>A line of a seal file.</summary>
/// <param name="Name">The claim's name, or the entity's id.</param>
/// <param name="Hash"><c>v1:</c> and the hash of the canonical form.</param>
/// <param name="Quotes">Of a claim, where its quotes stand, in the order of its evidence.</param>
/// <param name="Parts">Null in a file of version 1, which kept none.</param>
internal sealed record Seal(string Name, string Hash, IReadOnlyList<QuoteSpan> Quotes, SealParts? Parts, Place Place);
