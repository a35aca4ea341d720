using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage.Pages;

/// <summary>A run of a text's line in which nothing begins or ends.</summary>
/// <param name="Mark">Which of the marks it is shown as, by index; -1 where none holds it.</param>
/// <param name="Occurrence">Which of the occurrences it is part of, by index; -1 where it is of none.</param>
/// <param name="IsUnread">Whether it is part of a sentence that nothing touches.</param>
internal sealed record TextSegment(int Index, int EndIndex, int Mark, int Occurrence, bool IsUnread)
{
    /// <summary>A line's segments, in order and without a gap.</summary>
    public static IEnumerable<TextSegment> Of(ArticleCoverage article, int start, int end)
    {
        var borders = new SortedSet<int> { start, end };
        foreach (var range in article.Marks.Select(mark => mark.Range).Concat(article.Occurrences.Select(one => one.Range))
            .Concat(article.Sentences.Where(sentence => sentence.IsUnread).Select(sentence => sentence.Range)))
        {
            borders.UnionWith(new[] { range.Index, range.EndIndex }.Where(border => border > start && border < end));
        }

        var from = start;
        foreach (var to in borders.Skip(1))
        {
            yield return At(article, from, to);
            from = to;
        }
    }

    private static TextSegment At(ArticleCoverage article, int from, int to)
    {
        bool Holds(TextRange range) => range.Index <= from && to <= range.EndIndex;
        var mark = -1;
        for (var i = 0; i < article.Marks.Length; i++)
        {
            if (Holds(article.Marks[i].Range) && (mark < 0 || article.Marks[i].Kind < article.Marks[mark].Kind))
            {
                mark = i;
            }
        }

        var occurrence = article.Occurrences.Select((one, i) => (one, i)).FirstOrDefault(pair => Holds(pair.one.Range), (null!, -1)).i;
        return new(from, to, mark, occurrence, article.Sentences.Any(sentence => sentence.IsUnread && Holds(sentence.Range)));
    }
}
