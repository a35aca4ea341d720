using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Checks, as far as words alone can tell, whether the quotes carry their claims. It needs no text of an article.</summary>
internal sealed class SupportCheck(CheckedFolder all)
{
    private readonly NameFinder registered = NamedEntities.Registered(all.Registry);

    /// <summary>Adds its findings to the folder's; gives those that a claim silences. Errors in schema or registry come first.</summary>
    public ImmutableArray<SilencedFinding> Run()
    {
        return all.IsFaulty ? [] : [.. Spread.Over(all.Articles, article => Check(article, all.Findings.For(article.Article.Id))).SelectMany(silenced => silenced)];
    }

    private List<SilencedFinding> Check(CheckedArticle article, Findings findings)
    {
        var silenced = new List<SilencedFinding>();
        var own = (article.Extract?.Own ?? []).ToDictionary(entity => entity.Id.Value);
        var claims = article.Claims.Select(claim => claim.Claim).ToList();
        var quotes = new QuoteClaims(claims);
        var naming = new NamingCheck(new(registered, article), id => own.GetValueOrDefault(id.Value) ?? all.Registry.Find(id.Value)!, article.Extract?.Voice);
        var cues = new CueCheck(all.Cues, all.Cues.ScannerOf(article.Article.Languages), quotes);
        var shape = new QuoteShapeCheck(quotes);
        foreach (var claim in claims)
        {
            Report(claim, [.. naming.Of(claim), .. cues.Of(claim), .. shape.Of(claim)], findings, silenced);
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
