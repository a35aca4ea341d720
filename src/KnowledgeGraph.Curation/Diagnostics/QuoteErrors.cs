using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG4xx, second half: the proof that the words stand in the article.</summary>
internal static class QuoteErrors
{
    public static Diagnostic TooLong(Place place, int length) =>
        Report.Error("KG421", place, $"the quote has {length} code points, and {Quote.MaxLength} are the most; quote the shortest words that carry the fact");

    /// <summary>The article has the words, but not where the extract says.</summary>
    public static Diagnostic Moved(Place place, string words, int occurrence, int count) =>
        Report.Error("KG422", place, $"moved: the article has these words {Times(count)}, and occurrence {occurrence} is named: {Shown(words)}; correct the occurrence");

    /// <summary>The article lacks the words, and another one has them.</summary>
    public static Diagnostic Misattributed(Place place, string words, string article, IEnumerable<string> others) =>
        Report.Error("KG423", place, $"misattributed: the text of '{article}' does not have these words, that of '{string.Join("', '", others)}' does: {Shown(words)}");

    /// <summary>No article's text here has the words.</summary>
    /// <param name="nearly">How this article has them apart from case, spaces, dashes and quotation marks; null where it does not.</param>
    /// <param name="absent">How many articles' texts are not on this machine, and were not searched.</param>
    public static Diagnostic Nowhere(Place place, string words, string? nearly, int absent)
    {
        var hint = nearly is null ? "copy the article's words exactly" : $"this article has them as {Shown(nearly)}; copy them exactly";
        var searched = absent == 0 ? "" : $" ({absent} {(absent == 1 ? "text is" : "texts are")} not here)";
        return Report.Error("KG424", place, $"nowhere: no article's text{searched} has these words: {Shown(words)}; {hint}");
    }

    public static Diagnostic SeveralTimes(Place place, string words, int count) =>
        Report.Error("KG425", place, $"the article has these words {Times(count)}: {Shown(words)}; write occurrence, or a few words more");

    public static Diagnostic DismissedNotThere(Place place, string words) =>
        Report.Error("KG426", place, $"the words to skip do not stand in the article's text: {Shown(words)}; copy them exactly");

    public static Diagnostic DismissedEndsBefore(Place place, string to, string from) =>
        Report.Error("KG427", place, $"the words that end the skip stand only before those that begin it: {Shown(to)} before {Shown(from)}; name words after them");

    private static string Shown(string words) => $"\"{words.Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{count} times",
    };
}
