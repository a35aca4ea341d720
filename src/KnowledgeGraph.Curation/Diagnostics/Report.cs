using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>Makes diagnostics for the catalogue's factories.</summary>
internal static class Report
{
    public static Diagnostic Error(string code, Place place, string message) => new(code, Severity.Error, place, message, null);

    public static Diagnostic Warning(string code, Place place, string message) => new(code, Severity.Warning, place, message, null);

    /// <summary><c>; did you mean 'x'?</c>, or nothing.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known) =>
        Suggestion.Nearest(written, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    public static string Listed(IEnumerable<string> words) => string.Join(", ", words);
}
