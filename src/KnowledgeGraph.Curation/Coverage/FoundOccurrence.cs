using System.Collections.Immutable;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Coverage;

/// <summary>A number, amount, date or name of a text; what the extract makes of it is not known yet.</summary>
/// <param name="Whole">With unit, currency and qualifier.</param>
internal sealed record FoundOccurrence(OccurrenceSort Sort, WordsPlace Place, WordsPlace Whole, ImmutableArray<EntityId> Entities);
