using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assembling;

/// <summary>How each article writes those whom its published claims name: the names at the head of its extract, and the words of its actors.</summary>
internal static class NamesInArticles
{
    public static IEnumerable<WrittenNames> Of(IEnumerable<CheckedArticle> articles, ImmutableArray<Claim> claims)
    {
        var named = claims.SelectMany(claim => FormEntities.Of(claim.Form).Concat(claim.SaidBy).Select(id => $"{claim.Id.Article} {id}")).ToHashSet(StringComparer.Ordinal);
        foreach (var extract in articles.Select(article => article.Extract).OfType<ResolvedExtract>())
        {
            foreach (var names in Written(extract).GroupBy(name => name.Entity!.Value).Where(names => named.Contains($"{extract.Article} {names.Key}")))
            {
                yield return new(extract.Article, names.First().Entity!, [.. names.Select(name => name.Text).Distinct(StringComparer.Ordinal)]);
            }
        }
    }

    private static IEnumerable<WrittenName> Written(ResolvedExtract extract) =>
        extract.Names.Where(name => name.Entity is not null)
            .Concat(extract.Own.Where(actor => actor.Event is null).Select(actor => new WrittenName(actor.Id, actor.Note ?? actor.Label)));
}
