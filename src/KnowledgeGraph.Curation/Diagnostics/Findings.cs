using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>Collects diagnostics, each under the article that it belongs to. What <see cref="For"/> gives is for one thread; several may ask for theirs at once.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> own = [];
    private readonly ArticleId? article;
    private readonly Findings whole;
    private readonly List<Findings> parts = [];
    private readonly HashSet<string> faulty = [];
    private bool isFaulty;

    public Findings() => whole = this;

    private Findings(Findings whole, ArticleId? article) => (this.whole, this.article) = (whole, article);

    /// <summary>Those that were added here, not to another part of the same collection.</summary>
    public IReadOnlyList<Diagnostic> Own => own;

    /// <summary>Whether a file could not be read to its end, so that what is missing may stand in the rest of it.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>A part of the same collection; what is added there belongs to the article.</summary>
    public Findings For(ArticleId? owner)
    {
        var part = new Findings(whole, owner);
        lock (whole.parts)
        {
            whole.parts.Add(part);
        }

        return part;
    }

    public void Add(Diagnostic diagnostic)
    {
        own.Add(diagnostic with { Article = article });
        if (diagnostic.Severity == Severity.Error)
        {
            whole.Note(article);
        }
    }

    public bool HasErrors(ArticleId? owner)
    {
        lock (whole.faulty)
        {
            return owner is null ? whole.isFaulty : whole.faulty.Contains(owner.Value);
        }
    }

    /// <summary>All of the collection, by file, line, column and code; two of the same place and words are one.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        List<Diagnostic> sorted = [.. whole.own];
        foreach (var part in whole.parts)
        {
            sorted.AddRange(part.own);
        }

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

    private void Note(ArticleId? owner)
    {
        lock (faulty)
        {
            isFaulty |= owner is null;
            _ = owner is null || faulty.Add(owner.Value);
        }
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
