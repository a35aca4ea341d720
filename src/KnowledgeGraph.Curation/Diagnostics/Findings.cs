using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>Collects diagnostics, each under the article that it belongs to.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> all;
    private readonly ArticleId? article;

    public Findings()
        : this([], null)
    {
    }

    private Findings(List<Diagnostic> all, ArticleId? article) => (this.all, this.article) = (all, article);

    public IReadOnlyList<Diagnostic> All => all;

    /// <summary>Whether a file could not be read to its end, so that what is missing may stand in the rest of it.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The same collection; what is added here belongs to the article.</summary>
    public Findings For(ArticleId? owner) => new(all, owner);

    public void Add(Diagnostic diagnostic) => all.Add(diagnostic with { Article = article });

    public bool HasErrors(ArticleId? owner) => all.Any(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Article == owner);

    /// <summary>By file, line, column and code; two of the same place and words are one.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        List<Diagnostic> sorted = [.. all];
        sorted.Sort(Compare);
        var distinct = ImmutableArray.CreateBuilder<Diagnostic>(sorted.Count);
        foreach (var diagnostic in sorted)
        {
            if (distinct.Count == 0 || Compare(distinct[^1], diagnostic) != 0)
            {
                distinct.Add(diagnostic);
            }
        }

        return distinct.ToImmutable();
    }

    private static int Compare(Diagnostic a, Diagnostic b)
    {
        var order = string.CompareOrdinal(a.Place.File, b.Place.File);
        order = order != 0 ? order : a.Place.Line - b.Place.Line;
        order = order != 0 ? order : a.Place.Column - b.Place.Column;
        order = order != 0 ? order : string.CompareOrdinal(a.Code, b.Code);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }
}
