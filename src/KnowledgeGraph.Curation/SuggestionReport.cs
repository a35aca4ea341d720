using System.Collections.Immutable;

namespace KnowledgeGraph.Curation;

/// <param name="Articles">Of each article whose text is here, by id.</param>
public sealed record SuggestionReport(CoverageReport Coverage, ImmutableArray<ArticleSuggestions> Articles);
