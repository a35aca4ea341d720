using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage.Pages;

/// <summary>The head of a page: what the article is, how much of it is accounted for, a strip of the whole text, the legend with the filter.</summary>
internal sealed class SummaryHtml(ArticleCoverage article, Html html)
{
    /// <summary>The width of the strip in its own units.</summary>
    private const int Wide = 2000;

    private static readonly (string State, string Meaning)[] Legend =
    [
        ("all", ""),
        ("extracted", "in a quote of a claim"),
        ("context", "context for a quote"),
        ("dismissed", "skipped, with a reason"),
        ("open", "open, or unread"),
    ];

    public void Write()
    {
        var about = article.Article;
        html.Open("header").Line().Element("h1", null, about.Titles.IsEmpty ? $"Article {about.Id}" : about.Title)
            .Element("p", "about", string.Join(" · ", Facts())).Line();
        Strip();
        html.Open("div", ("class", "row"));
        Counts();
        Filter();
        html.Close("div").Close("header").Line();
    }

    private IEnumerable<string> Facts()
    {
        yield return $"article {article.Article.Id}";
        if (article.Article.Publisher is { } publisher)
        {
            yield return publisher.Value;
        }

        if (article.Article.Published is { } published)
        {
            yield return published.Text;
        }

        yield return Count(article.Claims.Count, "claim");
        yield return $"{CoverageCounts.Percent(article.Quoted, article.Text.Length)} of the text quoted";
        yield return $"{CoverageCounts.Percent(article.Occurrences.Length - article.Open, article.Occurrences.Length)} of {Count(article.Occurrences.Length, "place")} accounted for";
        yield return $"{article.Unread} of {Count(article.Sentences.Length, "sentence")} unread";
    }

    private void Strip()
    {
        html.Open("svg", ("class", "strip"), ("viewBox", $"0 0 {Wide} 10"), ("preserveAspectRatio", "none"), ("role", "img"), ("aria-label", "The whole text from left to right, by state"));
        foreach (var mark in article.Marks.OrderByDescending(mark => mark.Kind))
        {
            Bar(CoverageWords.Of(mark.Kind), mark.Range);
        }

        foreach (var sentence in article.Sentences.Where(sentence => sentence.IsUnread))
        {
            Bar("unread", sentence.Range);
        }

        foreach (var one in article.Occurrences.Where(one => one.State == OccurrenceState.Open))
        {
            Bar("open", one.Range);
        }

        html.Close("svg").Line();
    }

    private void Bar(string css, TextRange range)
    {
        var (x, width) = (At(range.Start), Math.Max(2, At(range.End) - At(range.Start)));
        html.Open("rect", ("class", css), ("x", Number(x)), ("y", "0"), ("width", Number(width)), ("height", "10")).Close("rect");
    }

    private decimal At(int position) => Math.Round((decimal)Wide * position / Math.Max(1, article.Text.Length), 1);

    private void Counts()
    {
        var table = CoverageCounts.Of([article]);
        html.Open("table").Open("tr");
        foreach (var column in table.Columns.Skip(1))
        {
            html.Element("th", null, column);
        }

        html.Close("tr");
        foreach (var row in table.Rows)
        {
            html.Open("tr");
            foreach (var cell in row.Skip(1))
            {
                html.Element("td", null, CellText.Of(cell));
            }

            html.Close("tr");
        }

        html.Close("table").Line();
    }

    /// <summary>Works by the style sheet alone.</summary>
    private void Filter()
    {
        html.Open("fieldset").Element("legend", null, "Show");
        foreach (var (state, meaning) in Legend)
        {
            html.Open("label").Open("input", ("type", "radio"), ("name", "show"), ("id", $"show-{state}"), ("checked", state == "all" ? "" : null))
                .Element("span", $"key {state}", state).Text($" {meaning}").Close("label");
        }

        html.Element("p", "note", "Bold: numbers, amounts, dates and known names. Marked words lead to their claims, the words beside them back to the text.").Close("fieldset").Line();
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
