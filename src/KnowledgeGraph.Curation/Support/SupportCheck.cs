using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Checks, as far as words alone can tell, whether the quotes carry their claims. It needs no text of an article.</summary>
internal sealed class SupportCheck(FolderBasis basis)
{
    private readonly NameFinder registered = NamedEntities.Registered(basis.Registry);

    /// <summary>Errors in schema or registry come first: while there are some, nothing is said of the words.</summary>
    private readonly bool isFaulty = basis.IsFaulty;

    /// <summary>Of each article.</summary>
    public void Run(CheckedFolder all) => Spread.Over(all.Articles, Of);

    /// <summary>Adds its findings to the folder's; gives those that a claim silences.</summary>
    public IReadOnlyList<SilencedFinding> Of(CheckedArticle article)
    {
        if (isFaulty)
        {
            return [];
        }

        var findings = basis.Findings.For(article.Article.Id);
        var (found, silenced) = (new List<Diagnostic>(), new List<SilencedFinding>());
        var own = (article.Extract?.Own ?? []).ToDictionary(entity => entity.Id.Value);
        var claims = article.Claims.Select(claim => claim.Claim).ToList();
        var quotes = new QuoteClaims(claims);
        var naming = new NamingCheck(new(registered, article), id => own.GetValueOrDefault(id.Value) ?? basis.Registry.Find(id.Value)!, article.Extract?.Voice);
        var cues = new CueCheck(basis.Cues, basis.Cues.ScannerOf(article.Article.Languages), quotes);
        var shape = new QuoteShapeCheck(quotes);
        foreach (var claim in claims)
        {
            found.Clear();
            naming.Check(claim, found);
            cues.Check(claim, found);
            shape.Check(claim, found);
            Report(claim, found, findings, silenced);
        }

        return silenced;
    }

    private static void Report(ResolvedClaim claim, List<Diagnostic> found, Findings findings, List<SilencedFinding> silenced)
    {
        foreach (var diagnostic in found)
        {
            if (claim.Silences.FirstOrDefault(silence => silence.Code == diagnostic.Code) is { } silence)
            {
                silenced.Add(new(diagnostic with { Article = claim.Id.Article }, claim.Id, silence.Reason));
            }
            else
            {
                findings.Add(diagnostic);
            }
        }

        foreach (var silence in claim.Silences.Where(silence => !found.Exists(diagnostic => diagnostic.Code == silence.Code)))
        {
            findings.Add(SupportErrors.SilencesNothing(silence.Place, silence.Code));
        }
    }
}
