using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>Drafts of passages for what an article's extract leaves out.</summary>
/// <param name="Passages">How many drafts there are.</param>
/// <param name="Yaml">The drafts, in the format of extracts, each with its place and what is left to a reader; empty where there are none.</param>
public sealed record ArticleSuggestions(ArticleId Article, int Passages, string Yaml);
