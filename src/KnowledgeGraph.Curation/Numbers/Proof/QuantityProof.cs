using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Looks in the supporting words for a numeral that is the figure's quantity; the nearest miss says what is wrong.</summary>
internal static class QuantityProof
{
    private const int MostListed = 4;

    /// <returns>The words of the numeral; null, with the failure, where none proves the quantity.</returns>
    public static string? Prove(Figure figure, ScannedEvidence evidence, out ProofFailure? failure)
    {
        var best = new Candidate(null, CandidateRank.Nothing, null);
        foreach (var words in evidence.Support)
        {
            best = Best(figure, words, evidence, best);
        }

        failure = best.Rank == CandidateRank.Proved ? null : FailureOf(figure, best, evidence);
        return best.Rank == CandidateRank.Proved ? best.Words : null;
    }

    private static Candidate Best(Figure figure, ScannedWords words, ScannedEvidence evidence, Candidate best)
    {
        foreach (var number in Candidates.Of(figure, words))
        {
            var failure = QuantityCheck.Check(figure, number, words.Text, evidence, out var rank);
            if (rank > best.Rank)
            {
                best = new(number.Whole.In(words.Text), rank, failure);
            }
        }

        return best;
    }

    private static ProofFailure FailureOf(Figure figure, Candidate best, ScannedEvidence evidence)
    {
        if (best.Rank > CandidateRank.Number)
        {
            return best.Failure!;
        }

        var written = FigureWords.Of(figure);
        foreach (var words in evidence.Context)
        {
            if (Best(figure, words, evidence, new(null, CandidateRank.Nothing, null)) is { Rank: CandidateRank.Proved } other)
            {
                return new(ProofFailureKind.OnlyInContext, $"'{other.Words}'", written, "");
            }
        }

        if (best.Failure is { Kind: ProofFailureKind.Scale })
        {
            return best.Failure;
        }

        var quoted = Listed(figure, evidence);
        return new(quoted.Length == 0 ? ProofFailureKind.NoNumeral : ProofFailureKind.Number, quoted, written, "");
    }

    /// <summary>The numerals that the quote has instead.</summary>
    private static string Listed(Figure figure, ScannedEvidence evidence)
    {
        var found = evidence.Support.SelectMany(words => Candidates.Of(figure, words).Select(number => $"'{number.Whole.In(words.Text)}'"));
        return string.Join(", ", found.Distinct().Take(MostListed));
    }

    private sealed record Candidate(string? Words, CandidateRank Rank, ProofFailure? Failure);
}

/// <summary>How far a numeral agrees with a figure.</summary>
internal enum CandidateRank
{
    Nothing,
    Number,
    Form,
    Unit,
    Sign,
    Qualifier,
    Proved,
}
