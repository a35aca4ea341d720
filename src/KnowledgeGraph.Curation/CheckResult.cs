using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>What a full check finds.</summary>
/// <param name="Diagnostics">Those of every check, by file, line, column and code.</param>
/// <param name="Silenced">In the articles' order.</param>
/// <param name="Articles">Those without errors, by id; none where schema, registry or judgements have an error, for these belong to all.</param>
/// <param name="Known">Every article that has a record or an extract, however faulty, by id.</param>
public sealed record CheckResult(
    ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SilencedFinding> Silenced, ImmutableArray<ArticleTally> Articles, ImmutableArray<ArticleId> Known);
