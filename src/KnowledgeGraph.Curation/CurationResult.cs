using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>What the curated files say, and what is wrong with them.</summary>
/// <param name="Knowledge">
/// Of the articles without errors; empty of articles where schema, registry or judgements have an error, for these belong to all.
/// A claim's links and relative times may name a claim that was left out.
/// </param>
/// <param name="Diagnostics">By file, line, column and code.</param>
/// <param name="Texts">The article texts that are on this machine and are the right ones.</param>
/// <param name="Quoted">One entry for each article of the knowledge, in its order.</param>
public sealed record CurationResult(
    Knowledge Knowledge, ImmutableArray<Diagnostic> Diagnostics, LeftOut LeftOut, ArticleTexts Texts, ImmutableArray<QuotedShare> Quoted)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
