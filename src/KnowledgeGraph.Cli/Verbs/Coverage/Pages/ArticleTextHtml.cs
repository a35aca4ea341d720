using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage.Pages;

/// <summary>The article's text with its quotes and occurrences marked; each mark leads to its passage in the panel.</summary>
internal sealed class ArticleTextHtml(ArticleCoverage article, PassageList passages, Html html)
{
    private readonly HashSet<string> anchors = [];

    public void Write()
    {
        var content = article.Text.Content;
        html.Open("main", ("lang", article.Article.Languages.FirstOrDefault())).Line();
        for (var (start, line) = (0, 1); start <= content.Length; line++)
        {
            var end = content.IndexOf('\n', start);
            end = end < 0 ? content.Length : end;
            if (end > start)
            {
                Line(line, start, end);
            }

            start = end + 1;
        }

        html.Close("main").Line();
    }

    private void Line(int number, int start, int end)
    {
        html.Open("p", ("id", $"L{number}")).Open("a", ("class", "line"), ("href", $"#L{number}")).Text($"{number}").Close("a");
        foreach (var segment in TextSegment.Of(article, start, end))
        {
            Segment(segment);
        }

        html.Close("p").Line();
    }

    private void Segment(TextSegment segment)
    {
        var mark = segment.Mark < 0 ? null : article.Marks[segment.Mark];
        var css = string.Join(' ', Classes(segment, mark));
        Anchors(segment);
        var words = article.Text.Content[segment.Index..segment.EndIndex];
        if (mark is null && css.Length == 0)
        {
            html.Text(words);
            return;
        }

        var tag = mark is null ? "span" : "a";
        html.Open(tag, ("class", css), ("href", mark is null ? null : $"#p{passages.NumberOf(segment.Mark)}"), ("title", Title(segment, mark)))
            .Text(words).Close(tag);
    }

    private static IEnumerable<string> Classes(TextSegment segment, TextMark? mark)
    {
        if (mark is not null)
        {
            yield return "mark";
            yield return CoverageWords.Of(mark.Kind);
            if (mark.Range.Index == segment.Index)
            {
                yield return "first";
            }
        }

        if (segment.IsUnread)
        {
            yield return "unread";
        }

        if (segment.Occurrence >= 0)
        {
            yield return "place";
            if (mark is null)
            {
                yield return "open";
            }
        }
    }

    /// <summary>Where links from the panel lead: the beginning of a mark, or of an open place.</summary>
    private void Anchors(TextSegment segment)
    {
        for (var i = 0; i < article.Marks.Length; i++)
        {
            if (article.Marks[i].Range.Index == segment.Index)
            {
                Anchor($"m{i}");
            }
        }

        if (segment.Occurrence >= 0 && article.Occurrences[segment.Occurrence].Range.Index == segment.Index)
        {
            Anchor($"o{segment.Occurrence}");
        }

        var sentence = segment.IsUnread ? article.Sentences.ToList().FindIndex(one => one.Range.Index == segment.Index) : -1;
        if (sentence >= 0)
        {
            Anchor($"s{sentence}");
        }
    }

    private void Anchor(string id)
    {
        if (anchors.Add(id))
        {
            html.Open("span", ("id", id)).Close("span");
        }
    }

    private string? Title(TextSegment segment, TextMark? mark)
    {
        var occurrence = segment.Occurrence < 0 ? null : article.Occurrences[segment.Occurrence];
        var what = occurrence is null ? null
            : $"{CoverageWords.Of(occurrence.Sort)}{(occurrence.Entities.IsEmpty ? "" : $": {string.Join(" or ", occurrence.Entities)}")}, {CoverageWords.Of(occurrence.State)}";
        var held = mark switch
        {
            null => segment.IsUnread ? "nobody has read this sentence" : null,
            { Reason: { } reason } => $"skipped as {CoverageWords.Of(reason)}",
            { Kind: OccurrenceState.Context } => $"context for {string.Join(", ", mark.Claims)}",
            _ => $"quote of {string.Join(", ", mark.Claims)}",
        };
        return what is null ? held : held is null ? what : $"{what}; {held}";
    }
}
