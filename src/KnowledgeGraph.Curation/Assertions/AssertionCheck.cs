using System.Collections.Immutable;
using KnowledgeGraph.Curation.Assembling;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Coverage;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assertions;

/// <summary>
/// Compares a folder with what somebody asserted of it. What is asserted is read first, for an article is counted while it is at hand; what is wrong with it is no
/// error of any article.
/// </summary>
internal sealed class AssertionCheck
{
    private readonly FolderBasis basis;
    private readonly Findings findings = new();
    private readonly ImmutableArray<Assertion> assertions;
    private readonly HashSet<ArticleId> covered;
    private readonly CoverageCheck coverage;

    public AssertionCheck(FolderBasis basis)
    {
        (this.basis, coverage) = (basis, new(basis));
        assertions = basis.Findings.IsIncomplete ? [] : new AssertionReader(basis.Known, findings).Read(basis.Folder);
        covered = [.. assertions.Where(NeedsText).Select(assertion => assertion.Article!)];
    }

    /// <summary>Several threads may each count an article.</summary>
    public ArticleTally Count(CheckedArticle article)
    {
        var id = article.Article.Id;
        var proved = article.Claims.Where(claim => claim.Spans is not null).ToList();
        var isCovered = covered.Contains(id) && article.Text is not null && basis.IsPublishable(id);
        var quotes = article.Claims.SelectMany(claim => claim.Claim.Evidence).Select(evidence => (evidence.Quote.Exact, evidence.Quote.Occurrence)).Distinct().Count();
        var quoted = QuotedCount.Length([.. proved.SelectMany(claim => claim.Spans!)]);
        return new(
            article.Claims.Length, proved.Count, quotes, new(id, quoted, article.Article.Length), article.Text is not null,
            isCovered && coverage.Of(article) is var found ? new(found.Covered, found.Open, found.Unread) : null);
    }

    /// <summary>Adds to the folder's findings; an article with errors is not among the counted: they come first.</summary>
    public void Check(IReadOnlyList<ArticleTally> counted)
    {
        var byArticle = findings.HasErrors(null) ? [] : counted.ToDictionary(tally => tally.Article);
        foreach (var assertion in assertions)
        {
            if (assertion.Article is { } id ? byArticle.ContainsKey(id) : byArticle.Count == basis.Known.Length)
            {
                Check(assertion, assertion.Article is null ? byArticle.Values : [byArticle[assertion.Article]]);
            }
        }

        foreach (var absent in assertions.Where(assertion => NeedsText(assertion) && byArticle.GetValueOrDefault(assertion.Article!) is { HasText: false }).GroupBy(assertion => assertion.Article!))
        {
            basis.Findings.For(absent.Key).Add(AssertionErrors.NotCheckedHere(absent.First().Place, absent.Key.Value, absent.Select(assertion => assertion.What)));
        }

        foreach (var finding in findings.Own)
        {
            basis.Findings.Add(finding);
        }
    }

    private void Check(Assertion assertion, IReadOnlyCollection<ArticleTally> articles)
    {
        var found = basis.Findings.For(assertion.Article);
        if (Count(assertion, articles) is not { } count)
        {
            return;
        }

        if (assertion.Bound == Bound.Minimum && count < assertion.Value)
        {
            found.Add(AssertionErrors.BelowMinimum(assertion, count));
        }
        else if (assertion.Bound == Bound.Maximum && count > assertion.Value)
        {
            found.Add(AssertionErrors.AboveMaximum(assertion, count));
        }
    }

    /// <summary>Null where that cannot be counted on this machine.</summary>
    private decimal? Count(Assertion assertion, IReadOnlyCollection<ArticleTally> articles) => assertion.What switch
    {
        Counted.Entities => basis.Registry.Entities.Length,
        Counted.Claims => articles.Sum(article => article.Claims),
        Counted.Quotes => articles.Sum(article => article.Quotes),
        Counted.Covered => 100 * articles.First().Coverage?.Covered,
        Counted.Open => articles.First().Coverage?.Open,
        _ => articles.First().Coverage?.Unread,
    };

    private static bool NeedsText(Assertion assertion) => assertion.What is Counted.Covered or Counted.Open or Counted.Unread;
}
