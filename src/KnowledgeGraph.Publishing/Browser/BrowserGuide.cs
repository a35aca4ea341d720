using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Publishing;

/// <summary>The guide that the Neo4j Browser plays: one slide a favourite, each with a query that a click puts into the editor.</summary>
public static class BrowserGuide
{
    /// <param name="style">Where the style can be loaded from; the Browser takes no link for it, so the first line tells how.</param>
    public static string Of(ImmutableArray<Favourite> favourites, Uri style)
    {
        var page = new StringBuilder("<article class=\"guide\">\n<carousel class=\"deck container-fluid\">\n");
        Slide(
            page, "Knowledge graph",
            "<p>First load the colours: click this line, then run it.</p>\n" + Runnable($":style {style}")
            + "<p>Every edge leads back to the words that support it. A direct edge between two entities names its claim; the claim leads to its quotes, a quote to its article.</p>\n"
            + "<p>Dark, wide lines: done. Orange, thinner lines: planned or expected. Grey lines: how a claim rests on its words. "
            + "What was denied or only supposed has a claim and no direct edge.</p>\n");
        foreach (var favourite in favourites)
        {
            Slide(page, favourite.Title, $"<p>{Escaped(favourite.About)}</p>\n" + Runnable(favourite.Query));
        }

        return page.Append("</carousel>\n</article>\n").ToString();
    }

    private static void Slide(StringBuilder page, string title, string body) => page.Append(
        $"<slide class=\"row-fluid\">\n<div class=\"col-sm-12\">\n<h3>{Escaped(title)}</h3>\n{body}</div>\n</slide>\n");

    private static string Runnable(string command) => $"<pre class=\"pre-scrollable code runnable\">{Escaped(command)}</pre>\n";

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
