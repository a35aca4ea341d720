using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Coverage;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assertions;

/// <summary>Compares a checked folder with what somebody asserted of it. An article with errors is not counted: they come first.</summary>
internal sealed class AssertionCheck(CheckedFolder all)
{
    private readonly CoverageCheck coverage = new(all);
    private readonly Dictionary<ArticleId, ArticleCoverage> covered = [];

    public void Run(SourceFolder folder)
    {
        if (all.Findings.IsIncomplete)
        {
            return;
        }

        var assertions = new AssertionReader(all.Known, all.Findings).Read(folder);
        var faulty = all.Known.Where(id => !all.IsPublishable(id)).ToHashSet();
        foreach (var assertion in assertions.Where(assertion => assertion.Article is null ? faulty.Count == 0 : !faulty.Contains(assertion.Article)))
        {
            Check(assertion);
        }

        foreach (var group in assertions.Where(assertion => assertion.Article is { } id && !faulty.Contains(id) && NeedsText(assertion) && all.Library.Find(id) is null).GroupBy(assertion => assertion.Article!))
        {
            all.Findings.For(group.Key).Add(AssertionErrors.NotCheckedHere(group.First().Place, group.Key.Value, group.Select(assertion => assertion.What)));
        }
    }

    private void Check(Assertion assertion)
    {
        if (Count(assertion) is not { } count)
        {
            return;
        }

        var findings = all.Findings.For(assertion.Article);
        if (assertion.Bound == Bound.Minimum && count < assertion.Value)
        {
            findings.Add(AssertionErrors.BelowMinimum(assertion, count));
        }
        else if (assertion.Bound == Bound.Maximum && count > assertion.Value)
        {
            findings.Add(AssertionErrors.AboveMaximum(assertion, count));
        }
    }

    /// <summary>Null where that cannot be counted on this machine.</summary>
    private decimal? Count(Assertion assertion)
    {
        var articles = all.Articles.Where(article => assertion.Article is null || article.Article.Id == assertion.Article);
        return assertion.What switch
        {
            Counted.Entities => all.Registry.Entities.Length,
            Counted.Claims => articles.Sum(article => article.Claims.Length),
            Counted.Quotes => articles.Sum(Quotes),
            Counted.Covered => 100 * CoverageOf(assertion.Article!)?.Covered,
            Counted.Open => CoverageOf(assertion.Article!)?.Open,
            _ => CoverageOf(assertion.Article!)?.Unread,
        };
    }

    private ArticleCoverage? CoverageOf(ArticleId id)
    {
        if (all.Library.Find(id) is null)
        {
            return null;
        }

        if (!covered.TryGetValue(id, out var found))
        {
            covered.Add(id, found = coverage.Of(all.Articles.First(article => article.Article.Id == id)));
        }

        return found;
    }

    private static int Quotes(CheckedArticle article) =>
        article.Claims.SelectMany(claim => claim.Claim.Evidence).Select(evidence => (evidence.Quote.Exact, evidence.Quote.Occurrence)).Distinct().Count();

    private static bool NeedsText(Assertion assertion) => assertion.What is Counted.Covered or Counted.Open or Counted.Unread;
}
