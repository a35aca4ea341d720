using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Whether the unit beside a numeral is the figure's; where none is beside it, quote or context must name it.</summary>
internal static class UnitCheck
{
    public static ProofFailure? Check(Figure figure, NumberOccurrence number, string quoted, ScannedEvidence evidence)
    {
        var unit = figure.Quantity.Unit;
        if (figure.Form == FigureForm.Change && number.Role == NumberRole.Multiple)
        {
            return null;
        }

        if (number.Unit is { } said && (said.Distance == UnitDistance.Direct || unit != Unit.One))
        {
            return said.Code == unit.Code ? CheckPer(figure, said.Per, quoted, evidence) : Differs(figure, number, quoted);
        }

        var isBare = unit == Unit.One || number.Role is not (NumberRole.Amount or NumberRole.Percent or NumberRole.PercentagePoints or NumberRole.Name);
        if (isBare)
        {
            return unit == Unit.One ? null : Differs(figure, number, quoted);
        }

        return unit.Code is UnitWords.PercentCode or UnitWords.PointCode ? Differs(figure, number, quoted)
            : evidence.Names(unit.Code) ? CheckPer(figure, null, quoted, evidence)
            : new(ProofFailureKind.UnitNotNamed, $"'{quoted}'", FigureWords.Of(figure), unit.Code);
    }

    private static ProofFailure? CheckPer(Figure figure, string? said, string quoted, ScannedEvidence evidence)
    {
        var per = figure.Quantity.Unit.Per;
        return per is null || per == said || (said is null && evidence.Names(per))
            ? null
            : new(ProofFailureKind.UnitNotNamed, $"'{quoted}'", FigureWords.Of(figure), per);
    }

    private static ProofFailure Differs(Figure figure, NumberOccurrence number, string quoted) =>
        new(ProofFailureKind.Unit, $"'{quoted}'", FigureWords.Of(figure), Mended(number));

    private static string Mended(NumberOccurrence number) => number.Unit switch
    {
        { Per: { } per } unit => $"{unit.Code}/{per}",
        { } unit => unit.Code,
        _ when number.Role == NumberRole.Fraction => $"{number.Low.Numerator}/{number.Low.Denominator} without a unit",
        _ => "no unit",
    };
}
