using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Coverage.Pages;

/// <summary>
/// An article as one HTML file that needs nothing else: no script, and a policy that lets none run and nothing be loaded. It holds the article's text, so it is
/// not for the repository.
/// </summary>
internal static class CoveragePage
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    public static string Of(ArticleCoverage article)
    {
        var html = new Html();
        var passages = new PassageList(article);
        Head(html, article.Article.Titles.IsEmpty ? $"Coverage of {article.Article.Id}" : $"Coverage of {article.Article.Id}: {article.Article.Title}");
        new SummaryHtml(article, html).Write();
        html.Open("div", ("class", "columns")).Line();
        new ArticleTextHtml(article, passages, html).Write();
        new PanelHtml(article, passages, html).Write();
        return html.Close("div").Close("body").Close("html").Line().ToString();
    }

    /// <summary>A page that leads to those of several articles.</summary>
    public static string IndexOf(IReadOnlyList<ArticleCoverage> articles)
    {
        var html = new Html();
        Head(html, "Coverage");
        html.Open("header").Element("h1", null, "Coverage").Open("table", ("class", "index")).Open("tr");
        foreach (var column in new[] { "article", "title", "claims", "places", "open", "covered", "sentences unread" })
        {
            html.Element("th", null, column);
        }

        html.Close("tr");
        foreach (var article in articles)
        {
            IndexRow(html, article);
        }

        return html.Close("table").Close("header").Close("body").Close("html").Line().ToString();
    }

    public static string FileOf(ArticleId article) => $"{article}.html";

    private static void IndexRow(Html html, ArticleCoverage article)
    {
        var places = article.Occurrences.Length;
        html.Open("tr").Open("td").Open("a", ("href", FileOf(article.Article.Id))).Text(article.Article.Id.Value).Close("a").Close("td")
            .Element("td", null, article.Article.Titles.IsEmpty ? "" : article.Article.Title).Element("td", null, $"{article.Claims.Count}").Element("td", null, $"{places}")
            .Element("td", article.Open > 0 ? "open" : null, $"{article.Open}").Element("td", null, CoverageCounts.Percent(places - article.Open, places))
            .Element("td", null, $"{article.Unread}").Close("tr").Line();
    }

    private static void Head(Html html, string title)
    {
        var hash = Convert.ToBase64String(Convert.FromHexString(Sha256.Hex(Style.Value)));
        html.Own("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Open("head").Own("<meta charset=\"utf-8\">\n")
            .Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")).Line()
            .Own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Element("title", null, title).Line().Open("style").Own(Style.Value).Close("style").Line().Close("head").Open("body").Line();
    }

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(CoveragePage).Assembly.GetManifestResourceStream("coverage.css")!);
        return reader.ReadToEnd();
    }
}
