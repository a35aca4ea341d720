using System.Globalization;
using KnowledgeGraph.Curation.Numbers;

namespace KnowledgeGraph.Curation.Drafting;

/// <summary>Writes a date of a text in the notation of extracts.</summary>
internal static class DateDraft
{
    /// <summary>Null where the words name no year: a reader resolves them by the article's clock.</summary>
    public static string? Of(DateParts? date) => date is not { Year: { } year } ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{year:0000}{(date.Quarter is { } quarter ? $"-Q{quarter}" : date.Half is { } half ? $"-H{half}" : date.Month is { } month ? $"-{month:00}{(date.Day is { } day ? $"-{day:00}" : "")}" : "")}");
}
