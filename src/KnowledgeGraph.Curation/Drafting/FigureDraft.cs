using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Drafting;

/// <summary>Drafts the claim that a number makes: its form and value; whose it is, a reader says.</summary>
internal sealed class FigureDraft(Vocabulary vocabulary, NumberScanner scanner)
{
    private readonly MeasureGuess measures = new(vocabulary);

    /// <summary>A claim in a flow map.</summary>
    public string Of(NumberOccurrence number, string clause)
    {
        var isShareOrChange = number.Role is NumberRole.Percent or NumberRole.PercentagePoints or NumberRole.Multiple or NumberRole.Fraction or NumberRole.Ordinal or NumberRole.Superlative;
        var measure = measures.In(clause, isShareOrChange ? null : DimensionOf(number));
        var figure = measure?.Id ?? Unknown.Yaml;
        return $"{{figure: {figure}, of: {Unknown.Yaml}, {Form(number, measure, clause)}}}";
    }

    private string Form(NumberOccurrence number, MeasureDefinition? measure, string clause) => number.Role switch
    {
        NumberRole.Percent or NumberRole.PercentagePoints when IsChange(number, clause) => $"change: {Value(number, IsFall(number, clause) ? "-" : "")}",
        NumberRole.PercentagePoints => $"change: {Value(number, "")}",
        NumberRole.Percent when measure?.Dimension == RatioDimension => $"value: {Value(number, "")}",
        NumberRole.Percent or NumberRole.Fraction => $"share: {Value(number, "")}, whole: {Unknown.Yaml}",
        NumberRole.Multiple => $"ratio: {Value(number, "")}, than: {Unknown.Yaml}",
        NumberRole.Ordinal or NumberRole.Superlative => $"ranked: {Value(number, "")}, among: {Unknown.Yaml}",
        _ => $"value: {Value(number, measure is not null && MeasureGuess.IsFlipped(measure, clause) ? "-" : "")}",
    };

    private const string RatioDimension = "ratio";

    private bool IsChange(NumberOccurrence number, string clause) =>
        number.Trend != NumeralTrend.None || scanner.Has(clause, SenseKinds.Rising) || scanner.Has(clause, SenseKinds.Falling);

    private bool IsFall(NumberOccurrence number, string clause) =>
        number.Trend == NumeralTrend.Fall || (number.Trend == NumeralTrend.None && scanner.Has(clause, SenseKinds.Falling) && !scanner.Has(clause, SenseKinds.Rising));

    private static string Value(NumberOccurrence number, string sign)
    {
        var value = QuantityDraft.Of(number, sign);
        return value.Contains(Unknown.Mark, StringComparison.Ordinal) ? $"'{value}'" : value;
    }

    private string? DimensionOf(NumberOccurrence number) => number.Unit is not { } unit ? null
        : unit.Per is null ? unit.Dimension : $"{unit.Dimension}/{vocabulary.Units.GetValueOrDefault(unit.Per)?.Dimension}";
}
