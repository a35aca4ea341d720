using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage;

/// <summary>An article's occurrences, each in its sentence, and the sentences that nobody has read.</summary>
internal static class CoverageTree
{
    public static IEnumerable<Branch> Of(ArticleCoverage article, OccurrenceStates states)
    {
        var id = article.Article.Id.Value;
        var shown = article.Occurrences.Where(states.Has).ToList();
        if (shown.Count > 0)
        {
            yield return new($"{id}: {shown.Count} {(states == OccurrenceStates.All ? "in all" : "open")}", [.. shown.GroupBy(one => one.Sentence).Select(group => Sentence(article, group))]);
        }

        if (article.Unread > 0)
        {
            yield return new(
                $"{id}: {article.Unread} of {article.Sentences.Length} sentences unread (no quote, context or skip touches them)",
                [.. article.Sentences.Where(sentence => sentence.IsUnread).Select(sentence => new Branch($"{Place(sentence.Range)} {CellText.OneLine(article.Words(sentence.Range))}"))]);
        }
    }

    private static Branch Sentence(ArticleCoverage article, IGrouping<int, TextOccurrence> occurrences)
    {
        var range = article.Sentences[occurrences.Key].Range;
        return new($"{Place(range)} {CellText.OneLine(article.Words(range))}", [.. occurrences.Select(one => new Branch(Line(article, one)))]);
    }

    private static string Line(ArticleCoverage article, TextOccurrence one)
    {
        var state = one.State == OccurrenceState.Open ? "" : $", {CoverageWords.Of(one.State)}{(one.Reason is { } reason ? $" ({CoverageWords.Of(reason)})" : "")}";
        var meant = one.Entities.IsEmpty ? "" : $" ({string.Join(" or ", one.Entities)})";
        return $"{Place(one.Range)} {CoverageWords.Of(one.Sort)}: {CellText.OneLine(article.Words(one.Whole))}{meant}{state}";
    }

    private static string Place(TextRange range) => $"{range.Line}:{range.Column}";
}
