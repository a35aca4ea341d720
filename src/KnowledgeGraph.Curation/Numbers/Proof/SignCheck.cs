using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Whether a figure is negative where the words speak of a loss or a fall, and only there.</summary>
internal static class SignCheck
{
    public static ProofFailure? Check(Figure figure, NumberOccurrence number, string quoted, ScannedEvidence evidence)
    {
        var isNegative = (figure.Quantity.Low ?? figure.Quantity.High).GetValueOrDefault().Numerator.Sign < 0;
        if (number.Low.Numerator.Sign < 0)
        {
            return isNegative ? null : Failure(figure, quoted, "-");
        }

        return figure.Form switch
        {
            FigureForm.Value => CheckValue(figure, isNegative, quoted, evidence),
            FigureForm.Change => CheckChange(figure, number, isNegative, quoted, evidence),
            _ => isNegative ? Failure(figure, quoted, "+") : null,
        };
    }

    /// <summary>A loss may be quoted beside a profit; then the reader must tell whose the number is.</summary>
    private static ProofFailure? CheckValue(Figure figure, bool isNegative, string quoted, ScannedEvidence evidence)
    {
        var flips = figure.Measure.Flips;
        if (isNegative)
        {
            return evidence.All.Any(words => HasAny(words.Text, flips)) ? null : Failure(figure, quoted, "+");
        }

        var name = figure.Measure.Label[(figure.Measure.Label.LastIndexOf(' ') + 1)..];
        return evidence.Support.Any(words => HasAny(words.Text, flips)) && !evidence.Support.Any(words => HasAny(words.Text, [name]))
            ? Failure(figure, quoted, "-")
            : null;
    }

    private static ProofFailure? CheckChange(Figure figure, NumberOccurrence number, bool isNegative, string quoted, ScannedEvidence evidence)
    {
        if (evidence.All.Any(words => HasAny(words.Text, figure.Measure.Flips)))
        {
            return null;
        }

        var (falls, rises) = (evidence.Has(SenseKinds.Falling), evidence.Has(SenseKinds.Rising));
        var isFall = number.Trend == NumeralTrend.Fall || (number.Trend == NumeralTrend.None && falls);
        var isRise = number.Trend == NumeralTrend.Rise || (number.Trend == NumeralTrend.None && (rises || !falls));
        return isNegative ? (isFall ? null : Failure(figure, quoted, "+")) : isRise ? null : Failure(figure, quoted, "-");
    }

    private static ProofFailure Failure(Figure figure, string quoted, string sign) => new(ProofFailureKind.Sign, $"'{quoted}'", FigureWords.Of(figure), sign);

    private static bool HasAny(string text, ImmutableArray<string> phrases)
    {
        if (phrases.IsEmpty)
        {
            return false;
        }

        var table = new PhraseTable(PhraseAnchor.First);
        foreach (var phrase in phrases)
        {
            table.Add(phrase, Sense.Of(SenseKinds.Falling), LetterCase.Ignored);
        }

        var tokens = TokenText.Of(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (table.TryFind(tokens, i, SenseKinds.Falling, out _))
            {
                return true;
            }
        }

        return false;
    }
}
