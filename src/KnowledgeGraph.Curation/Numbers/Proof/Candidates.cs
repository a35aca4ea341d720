using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>The numerals of some words that a figure may rest on.</summary>
internal static class Candidates
{
    /// <summary>All but dates, markers and names without a unit; for a range, also two figures that "from ... to" joins.</summary>
    public static IEnumerable<NumberOccurrence> Of(Figure figure, ScannedWords words)
    {
        for (var i = 0; i < words.Numbers.Length; i++)
        {
            var number = words.Numbers[i];
            if (figure.Quantity.IsRange && i + 1 < words.Numbers.Length && AreJoined(words, number, words.Numbers[i + 1]))
            {
                yield return Join(number, words.Numbers[i + 1]);
            }

            if (Counts(number))
            {
                yield return number.Role == NumberRole.Date ? number with { Role = NumberRole.Amount } : number;
            }
        }
    }

    private static bool Counts(NumberOccurrence number) => number.Role switch
    {
        NumberRole.Marker => false,
        NumberRole.Name => number.Unit is not null,
        NumberRole.Date => number.Low.Numerator > 0,
        _ => true,
    };


    private static bool AreJoined(ScannedWords words, NumberOccurrence first, NumberOccurrence second)
    {
        var between = words.Text.AsSpan(first.Whole.Utf16End, Math.Max(0, second.Whole.Utf16Start - first.Whole.Utf16End)).Trim();
        return between is "to" or "bis" or "auf" or "到" or "至" or "-" or "–" && first.Role != NumberRole.Date && first.Low.CompareTo(second.High) < 0;
    }

    private static NumberOccurrence Join(NumberOccurrence first, NumberOccurrence second) => second with
    {
        Low = first.Low,
        Cue = first.Cue ?? second.Cue,
        Whole = new(first.Whole.Start, second.Whole.End, first.Whole.Utf16Start, second.Whole.Utf16End),
    };
}
