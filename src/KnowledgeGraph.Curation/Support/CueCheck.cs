using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Whether act, status and polarity of a claim agree with the words by which the article shows them.</summary>
internal sealed class CueCheck(CueTable table, CueScanner scanner, QuoteClaims quotes)
{
    private readonly Dictionary<string, ImmutableArray<CueHit>> byText = [];

    public void Check(ResolvedClaim claim, List<Diagnostic> found)
    {
        foreach (var manner in Manner.Of(claim.Modality))
        {
            if (manner.IsPlain)
            {
                CheckTaken(claim, manner.Axis, found);
            }
            else if (table.Find(manner.Name) is { } meaning && scanner.NeedsWord(meaning) && !claim.Evidence.Any(item => Scan(item.Quote.Exact).Any(hit => hit.Meaning == meaning)))
            {
                found.Add(SupportErrors.NoCue(claim.Place, manner.Name));
            }
        }
    }

    /// <summary>Strong cues of the axis, in the claim's quotes or within their reach, that neither it nor another claim on the same quote takes up; of each meaning the first.</summary>
    private void CheckTaken(ResolvedClaim claim, string axis, List<Diagnostic> found)
    {
        HashSet<CueMeaning>? said = null;
        foreach (var item in claim.Evidence)
        {
            foreach (var hit in Scan(item.Quote.Exact))
            {
                if (hit.Strength == CueStrength.Strong && hit.Meaning.Axis == axis && IsWithinReach(hit, item, claim)
                    && !SameQuote(item, claim).Any(other => IsTaken(axis, other) || IsSaidOtherwise(item.Quote.Exact, hit, other)) && (said ??= []).Add(hit.Meaning))
                {
                    found.Add(SupportErrors.CueNotTaken(claim.Place, item.Role, hit.Phrase.Text.Trim('*'), axis, hit.Meaning.Name));
                }
            }
        }
    }

    private static bool IsWithinReach(CueHit hit, ResolvedEvidence item, ResolvedClaim claim) =>
        item.Role == EvidenceRole.Support ? Carries(item.Quote.Exact, hit, claim) : hit.Meaning.Reach == CueReach.See;

    /// <summary>Who may take up a cue: of a quote those that rest on it, of what to see those that rest on a quote of the claim's.</summary>
    private IEnumerable<ResolvedClaim> SameQuote(ResolvedEvidence item, ResolvedClaim claim) => item.Role == EvidenceRole.Support
        ? quotes.On(item.Quote)
        : claim.Evidence.Where(other => other.Role == EvidenceRole.Support).SelectMany(other => quotes.On(other.Quote));

    /// <summary>Whether the claim says something on the cue's axis. A denial says what is denied, so a "not" is the denying one's.</summary>
    private static bool IsTaken(string axis, ResolvedClaim claim) =>
        Array.Exists(Manner.Of(claim.Modality), manner => manner.Axis == axis && !manner.IsPlain)
        || (axis == Manner.Polarity && claim.Modality.Act == Act.Denied);

    /// <summary>Whether the claim says another thing that the same words may show: "soll" is a plan or a rumour.</summary>
    private bool IsSaidOtherwise(string quote, CueHit hit, ResolvedClaim claim) =>
        Scan(quote).Any(other => other.Start == hit.Start && other.End == hit.End && Array.Exists(Manner.Of(claim.Modality), manner => manner.Name == other.Meaning.Name));

    /// <summary>Whether the cue stands in the clause that carries the claim: a figure's is that of its number, any other's the whole quote.</summary>
    private static bool Carries(string quote, CueHit hit, ResolvedClaim claim)
    {
        if (claim.Form is not Form.Measured { Figure.AsWritten: { } written } || quote.IndexOf(written, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            return true;
        }

        var normal = CueText.Normal(quote);
        return hit.Start < CueText.ClauseEnd(normal, at + written.Length) && hit.End > CueText.ClauseStart(normal, at);
    }

    private ImmutableArray<CueHit> Scan(string text)
    {
        if (!byText.TryGetValue(text, out var hits))
        {
            byText.Add(text, hits = scanner.Scan(text));
        }

        return hits;
    }
}
