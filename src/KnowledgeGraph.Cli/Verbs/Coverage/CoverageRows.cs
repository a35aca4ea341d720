using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Coverage;

/// <summary>The rows of docs/cli.md: one an occurrence, then one a sentence that nobody has read.</summary>
internal static class CoverageRows
{
    public static RowTable Of(ImmutableArray<ArticleCoverage> articles, OccurrenceStates states) => new(
        ["article", "sort", "state", "reason", "words", "whole", "entities", "claims", "line", "column", "start", "end", "sentence"],
        [.. articles.SelectMany(article => article.Occurrences.Where(states.Has).Select(one => Row(article, one)).Concat(Unread(article)))]);

    private static ImmutableArray<GraphValue> Row(ArticleCoverage article, TextOccurrence one)
    {
        var claims = article.Marks.Where(mark => mark.Kind == one.State && mark.Range.Holds(one.Range)).SelectMany(mark => mark.Claims).Distinct();
        return
        [
            article.Article.Id.Value, CoverageWords.Of(one.Sort), CoverageWords.Of(one.State), one.Reason is { } reason ? CoverageWords.Of(reason) : null,
            article.Words(one.Range), article.Words(one.Whole), List(one.Entities.Select(entity => entity.Value)),
            List(claims.Select(claim => $"{article.Article.Id}/{claim}")), one.Range.Line, one.Range.Column, one.Range.Start, one.Range.End,
            article.Words(article.Sentences[one.Sentence].Range),
        ];
    }

    private static IEnumerable<ImmutableArray<GraphValue>> Unread(ArticleCoverage article)
    {
        foreach (var (range, _) in article.Sentences.Where(sentence => sentence.IsUnread))
        {
            var words = article.Words(range);
            yield return
            [
                article.Article.Id.Value, "sentence", "unread", GraphValue.Null, words, words, List([]), List([]), range.Line, range.Column, range.Start, range.End, words,
            ];
        }
    }

    private static GraphList List(IEnumerable<string> items) => GraphList.Of(items.Select(item => (GraphValue)item));
}
