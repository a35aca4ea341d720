using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Compares one numeral with a figure: number, form, unit, sign, qualifier, in this order; the first that differs is the failure.</summary>
internal static class QuantityCheck
{
    private static readonly ExactNumber Hundred = ExactNumber.Of(100);

    public static ProofFailure? Check(Figure figure, NumberOccurrence number, string text, ScannedEvidence evidence, out CandidateRank rank)
    {
        var quoted = number.Whole.In(text);
        rank = CandidateRank.Number;
        var failure = CheckNumber(figure, number, quoted);
        if (failure is not null)
        {
            rank = failure.Kind == ProofFailureKind.Scale ? CandidateRank.Number : CandidateRank.Nothing;
            return failure;
        }

        rank = CandidateRank.Form;
        failure = CheckForm(figure, number, quoted);
        if (failure is null)
        {
            rank = CandidateRank.Unit;
            failure = UnitCheck.Check(figure, number, quoted, evidence);
        }

        if (failure is null)
        {
            rank = CandidateRank.Sign;
            failure = SignCheck.Check(figure, number, quoted, evidence);
        }

        if (failure is null)
        {
            rank = CandidateRank.Qualifier;
            failure = CheckQualifier(figure, number, quoted);
        }

        rank = failure is null ? CandidateRank.Proved : rank;
        return failure;
    }

    private static ProofFailure? CheckNumber(Figure figure, NumberOccurrence number, string quoted)
    {
        var low = (figure.Quantity.Low ?? figure.Quantity.High).GetValueOrDefault();
        var high = (figure.Quantity.High ?? figure.Quantity.Low).GetValueOrDefault();
        if (IsSame(number.Low, low) && IsSame(number.High, high))
        {
            return null;
        }

        if (!figure.Quantity.IsRange && IsInOtherHundreds(figure, number, low))
        {
            return null;
        }

        if (IsByTimes(figure, number) && Abs(number.Low * Hundred) == Abs(low) && !figure.Quantity.IsRange)
        {
            return null;
        }

        var kind = !figure.Quantity.IsRange && !number.IsRange && IsShifted(number.Low, low) ? ProofFailureKind.Scale : ProofFailureKind.Number;
        return new(kind, $"'{quoted}'", FigureWords.Of(figure), kind == ProofFailureKind.Scale ? number.Low.ToString() : "");
    }

    /// <summary>Signs are compared apart: a loss is written without one.</summary>
    private static bool IsSame(ExactNumber said, ExactNumber written) => Abs(said) == Abs(written);

    private static ExactNumber Abs(ExactNumber number) => number.Numerator.Sign < 0 ? number * ExactNumber.Of(-1) : number;

    /// <summary>A half written as 50 per cent, or 50 per cent as a half: the number is right, and the unit is not.</summary>
    private static bool IsInOtherHundreds(Figure figure, NumberOccurrence number, ExactNumber written) => number.Role switch
    {
        NumberRole.Fraction => figure.Quantity.Unit.Code == UnitWords.PercentCode && IsSame(number.Low * Hundred, written),
        NumberRole.Percent => figure.Quantity.Unit == Unit.One && IsSame(number.Low, written * Hundred),
        _ => false,
    };

    /// <summary>增长两倍, "by twice itself": a change of 200 per cent.</summary>
    private static bool IsByTimes(Figure figure, NumberOccurrence number) =>
        figure.Form == FigureForm.Change && figure.Quantity.Unit.Code == UnitWords.PercentCode && number is { Role: NumberRole.Multiple, Trend: not NumeralTrend.None };

    /// <summary>Whether the digits are the same at another power of ten.</summary>
    private static bool IsShifted(ExactNumber said, ExactNumber written)
    {
        if (said.Numerator.IsZero || written.Numerator.IsZero)
        {
            return false;
        }

        var ratio = Abs(said / written);
        var power = ratio.Denominator.IsOne ? ratio.Numerator : ratio.Numerator.IsOne ? ratio.Denominator : 0;
        while (power > 1 && power % 10 == 0)
        {
            power /= 10;
        }

        return power.IsOne;
    }

    private static ProofFailure? CheckForm(Figure figure, NumberOccurrence number, string quoted)
    {
        var fits = (figure.Form, number.Role) switch
        {
            (FigureForm.Ranked, NumberRole.Ordinal or NumberRole.Superlative) => true,
            (FigureForm.Ranked, _) or (_, NumberRole.Ordinal or NumberRole.Superlative) => false,
            (FigureForm.Ratio, NumberRole.Multiple) => number.Trend == NumeralTrend.None || number.Low.CompareTo(Numeral.One) < 0,
            (FigureForm.Ratio, NumberRole.Fraction) => true,
            (FigureForm.Ratio, NumberRole.Amount) => number.Unit is null,
            (FigureForm.Change, NumberRole.Multiple) => IsByTimes(figure, number),
            (FigureForm.Value, NumberRole.Multiple) => figure.Measure.Dimension == Vocabulary.Ratio,
            (FigureForm.Share, NumberRole.Percent or NumberRole.Fraction) => true,
            (FigureForm.Share or FigureForm.Ratio, _) => false,
            _ => true,
        };
        return fits ? null : new(ProofFailureKind.Form, $"'{quoted}'", FigureWords.Of(figure), FormOf(number));
    }

    private static string FormOf(NumberOccurrence number) => number.Role switch
    {
        NumberRole.Ordinal or NumberRole.Superlative => $"ranked: {number.Low}",
        NumberRole.Multiple when number.Trend != NumeralTrend.None => $"change: {number.Low * Hundred} %",
        NumberRole.Multiple => $"ratio: {number.Low}",
        NumberRole.Percent => $"a value, change or share in %: {number.Low} %",
        _ => "value",
    };

    private static ProofFailure? CheckQualifier(Figure figure, NumberOccurrence number, string quoted)
    {
        var allowed = number.Cue?.Allowed ?? QualifierSet.Exact;
        return allowed.HasFlag((QualifierSet)(1 << (int)figure.Quantity.Qualifier))
            ? null
            : new(ProofFailureKind.Qualifier, $"'{quoted}'", FigureWords.Of(figure), QualifierWords(allowed));
    }

    private static string QualifierWords(QualifierSet allowed)
    {
        var words = Enum.GetValues<Qualifier>().Where(qualifier => allowed.HasFlag((QualifierSet)(1 << (int)qualifier)))
            .Select(qualifier => qualifier == Qualifier.Exact ? "no qualifier" : $"'{QuantityText.Words(qualifier)}'");
        return string.Join(" or ", words);
    }
}
