using System.Collections.Immutable;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Numbers;

/// <summary>The repository's own vocabulary, and scanners over its words.</summary>
internal static class TestWords
{
    public static Vocabulary Vocabulary { get; } = Curator.ReadAsync(RepositoryTests.Repository(), SealPolicy.UnsealedToo, CancellationToken.None).GetAwaiter().GetResult().Knowledge.Vocabulary;

    public static UnitWords Units { get; } = new(Vocabulary);

    public static NumberScanner Scanner(string language, params string[] names) => new(Units, [language], NumberedNames.Shared(names));

    /// <summary>Role, value, unit, per, qualifiers and date of an occurrence, and its words: <c>Amount 180000 vehicle~ Nearly "nearly 180000 new energy vehicles"</c>.</summary>
    public static string Describe(NumberOccurrence number, string text)
    {
        var value = number.Role is NumberRole.Date ? Describe(number.Date!) : number.Role == NumberRole.Name && number.Unit is null ? "" : number.IsRange ? $"{number.Low}..{number.High}" : number.Low.ToString();
        var unit = number.Unit is { Code: not ("%" or "pp") } said ? said.Code + (said.Per is null ? "" : "/" + said.Per) + (said.Distance == UnitDistance.Near ? "~" : "") : "";
        var trend = number.Trend == NumeralTrend.None ? "" : number.Trend.ToString();
        var cue = number.Cue is null ? "" : string.Join('|', Enum.GetValues<Qualifier>().Where(qualifier => number.Cue.Allowed.HasFlag((QualifierSet)(1 << (int)qualifier))));
        return string.Join(' ', new[] { number.Role.ToString(), value, unit, trend, cue, $"\"{number.Whole.In(text)}\"" }.Where(part => part.Length > 0));
    }

    private static string Describe(DateParts date) => string.Join(
        ' ', new[] { ("", date.Year), ("m", date.Month), ("d", date.Day), ("q", date.Quarter), ("h", date.Half) }.Where(part => part.Item2 is not null).Select(part => $"{part.Item1}{part.Item2}"));
}
