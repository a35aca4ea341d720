namespace KnowledgeGraph.Curation.Seals;

/// <summary>Where a quote stands in its article's text, in code points.</summary>
internal sealed record QuoteSpan(int Start, int Length);
