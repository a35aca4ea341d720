namespace KnowledgeGraph.Model;

/// <summary>The words that stand between subject and object in a generated sentence.</summary>
/// <param name="Says">Affirmed and actual: "supplies".</param>
/// <param name="Denies">Negated and actual: "does not supply".</param>
/// <param name="Base">After "plans to", "is expected to", "would": "supply".</param>
public sealed record Wording(string Says, string Denies, string Base)
{
    private static readonly (string One, string Many)[] Auxiliaries = [("does ", "do "), ("is ", "are "), ("was ", "were "), ("has ", "have ")];

    /// <summary>The verb as act, status and polarity ask for it: "supplies", "do not supply", "plan to supply". What is to be, rather than to do, is planned by somebody else.</summary>
    public string Verb(Modality modality, GrammaticalNumber number)
    {
        var not = modality.Polarity == Polarity.Negated ? "not " : "";
        return (modality.Act, modality.Status) switch
        {
            (Act.Recommended, _) => $"should {not}{Base}",
            (_, Status.Actual) => not.Length == 0 ? Affirmed(number) : InNumber(Denies, number),
            (_, Status.Planned) when Base.StartsWith("be ", StringComparison.Ordinal) => InNumber($"is planned {not}to {Base}", number),
            (_, Status.Planned) => number == GrammaticalNumber.Singular ? $"plans {not}to {Base}" : $"plan {not}to {Base}",
            (_, Status.Forecast) => InNumber($"is expected {not}to {Base}", number),
            _ => $"would {not}{Base}",
        };
    }

    /// <remarks>Where the negation needs "does not", the plural of the present tense is the bare verb; a past tense has one form.</remarks>
    private string Affirmed(GrammaticalNumber number) =>
        number == GrammaticalNumber.Plural && Denies.StartsWith("does not ", StringComparison.Ordinal) ? Base : InNumber(Says, number);

    private static string InNumber(string words, GrammaticalNumber number)
    {
        foreach (var (one, many) in Auxiliaries)
        {
            if (number == GrammaticalNumber.Plural && words.StartsWith(one, StringComparison.Ordinal))
            {
                return many + words[one.Length..];
            }
        }

        return words;
    }
}

public enum GrammaticalNumber
{
    Singular,
    Plural,
}
