using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG4xx, second half: the proof that the words stand in the article.</summary>
internal static class QuoteErrors
{
    /// <summary>How many places of words a message lists.</summary>
    private const int MostPlaces = 4;

    public static Diagnostic TooLong(Place place, int length) =>
        Report.Error("KG421", place, $"the quote has {length} code points, and {Quote.MaxLength} are the most; quote the shortest words that carry the fact");

    /// <summary>The article has the words, but not where the extract says.</summary>
    public static Diagnostic Moved(Place place, string words, int occurrence, IReadOnlyList<TextRange> standing) =>
        Report.Error("KG422", place, $"moved: the article has these words {Times(standing)}, and occurrence {occurrence} is named: {Shown(words)}; correct the occurrence");

    /// <summary>The article lacks the words, and others have them.</summary>
    /// <param name="others">The articles that have them, each with the first place.</param>
    /// <param name="near">The nearest passage of the article itself; null where nothing is near.</param>
    public static Diagnostic Misattributed(Place place, string words, string article, IReadOnlyList<(string Article, TextRange Range)> others, NearPassage? near)
    {
        var have = string.Join(", ", others.Select(other => $"'{other.Article}' at {other.Range.Line}:{other.Range.Column}"));
        var here = near is null ? "" : $"; the nearest here stands {NearMiss.Show(near)}";
        return Report.Error("KG423", place, $"misattributed: the text of '{article}' does not have these words, {(others.Count == 1 ? "that" : "those")} of {have} {(others.Count == 1 ? "does" : "do")}: {Shown(words)}{here}");
    }

    /// <summary>No article's text here has the words.</summary>
    /// <param name="here">The nearest passage of this article; null where nothing is near.</param>
    /// <param name="elsewhere">The nearest of all others; null where nothing is near.</param>
    /// <param name="absent">How many articles' texts are not on this machine, and were not searched.</param>
    public static Diagnostic Nowhere(Place place, string words, NearPassage? here, (string Article, NearPassage Near)? elsewhere, int absent)
    {
        var searched = absent == 0 ? "" : $" ({absent} {(absent == 1 ? "text is" : "texts are")} not here)";
        var near = (here is null ? "" : $"; the nearest here stands {NearMiss.Show(here)}")
            + (elsewhere is not { } other ? "" : $"; in '{other.Article}' stands {NearMiss.Show(other.Near)}");
        return Report.Error("KG424", place, $"nowhere: no article's text{searched} has these words{(near.Length == 0 ? ", nor any near them" : "")}: {Shown(words)}{near}; copy the article's words exactly");
    }

    public static Diagnostic SeveralTimes(Place place, string words, IReadOnlyList<TextRange> standing) =>
        Report.Error("KG425", place, $"the article has these words {Times(standing)}: {Shown(words)}; write occurrence, or a few words more");

    /// <param name="near">The nearest passage of the article; null where nothing is near.</param>
    public static Diagnostic DismissedNotThere(Place place, string words, NearPassage? near) =>
        Report.Error("KG426", place, $"the words to skip do not stand in the article's text: {Shown(words)}{(near is null ? "" : $"; the nearest stands {NearMiss.Show(near)}")}; copy them exactly");

    public static Diagnostic DismissedEndsBefore(Place place, string to, string from) =>
        Report.Error("KG427", place, $"the words that end the skip stand only before those that begin it: {Shown(to)} before {Shown(from)}; name words after them");

    private static string Shown(string words) => $"\"{words.Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static string Times(IReadOnlyList<TextRange> standing)
    {
        var places = string.Join(", ", standing.Take(MostPlaces).Select(range => $"{range.Line}:{range.Column}"));
        var times = standing.Count switch
        {
            1 => "once",
            2 => "twice",
            _ => $"{standing.Count} times",
        };
        return $"{times} ({places}{(standing.Count > MostPlaces ? ", ..." : "")})";
    }
}
