using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Whether the numbers in words of our own, such as a scope, stand in the quote or its context.</summary>
internal static class TextProof
{
    /// <param name="when">The time of what the words describe, whose dates they may repeat; null where there is none.</param>
    public static IEnumerable<ProofFailure> Check(string text, When? when, ScannedEvidence evidence)
    {
        foreach (var number in evidence.Scanner.Scan(text))
        {
            if (!IsProved(number, when, evidence))
            {
                yield return new(ProofFailureKind.Text, "", $"'{number.Whole.In(text)}'", text);
            }
        }
    }

    private static bool IsProved(NumberOccurrence number, When? when, ScannedEvidence evidence) => number.Role switch
    {
        NumberRole.Name or NumberRole.Marker or NumberRole.Superlative => true,
        NumberRole.Date => number.Date == DateParts.None || Numbers(evidence).Any(said => said.Date is { } date && TimeProof.Agrees(number.Date!, date) && HasAll(date, number.Date!))
            || (when is not null && TimeProof.PartsOf(when.Text).Any(part => TimeProof.Agrees(number.Date!, part) && HasAll(part, number.Date!))),
        _ => Numbers(evidence).Any(said => IsSame(said, number)),
    };

    private static bool HasAll(DateParts has, DateParts wanted) =>
        (wanted.Year is null || has.Year is not null) && (wanted.Month is null || has.Month is not null) && (wanted.Day is null || has.Day is not null)
        && (wanted.Quarter is null || has.Quarter is not null) && (wanted.Half is null || has.Half is not null);

    /// <summary>The same number, and no other unit right beside it.</summary>
    private static bool IsSame(NumberOccurrence said, NumberOccurrence written) =>
        said.Low == written.Low && said.High == written.High && AreAlike(said.Role, written.Role)
        && (said.Unit is null || written.Unit is null || written.Unit.Distance == UnitDistance.Near || said.Unit.Code == written.Unit.Code);

    private static bool AreAlike(NumberRole said, NumberRole written) => said == written || (said == NumberRole.Name && written == NumberRole.Amount);

    private static IEnumerable<NumberOccurrence> Numbers(ScannedEvidence evidence) => evidence.All.SelectMany(words => words.Numbers);
}
