using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Gathers each claim's quotes: those of its own passage, then those of passages that repeat it.</summary>
internal sealed class EvidenceCollector(ArticleScope scope)
{
    private readonly Dictionary<string, ImmutableArray<ResolvedEvidence>.Builder> byClaim = [];

    public void Collect(RawExtract extract)
    {
        foreach (var passage in extract.Passages.OfType<RawPassage.Quoted>())
        {
            var evidence = Evidence(passage);
            foreach (var claim in passage.Claims)
            {
                byClaim.TryAdd(claim.Name.Text, evidence.ToBuilder());
            }
        }

        foreach (var passage in extract.Passages.OfType<RawPassage.Quoted>().Where(passage => !passage.Repeats.IsEmpty))
        {
            Repeat(passage, Evidence(passage));
        }
    }

    public ImmutableArray<ResolvedEvidence> Of(string claim) => byClaim.TryGetValue(claim, out var evidence) ? evidence.ToImmutable() : [];

    private void Repeat(RawPassage.Quoted passage, ImmutableArray<ResolvedEvidence> evidence)
    {
        foreach (var name in passage.Repeats)
        {
            if (!byClaim.TryGetValue(name.Text, out var known))
            {
                scope.Findings.Add(ReferenceErrors.UnknownClaim(name.Place, name.Text, byClaim.Keys));
                continue;
            }

            if (known.Any(item => evidence.Any(added => added.Role == EvidenceRole.Support && IsSame(item, added))))
            {
                scope.Findings.Add(ClaimErrors.RepeatsItsOwn(name.Place, name.Text));
            }

            known.AddRange(evidence.Where(added => !known.Any(item => IsSame(item, added))));
        }
    }

    private static bool IsSame(ResolvedEvidence a, ResolvedEvidence b) =>
        a.Role == b.Role && a.Quote.Exact == b.Quote.Exact && a.Quote.Occurrence == b.Quote.Occurrence;

    private ImmutableArray<ResolvedEvidence> Evidence(RawPassage.Quoted passage)
    {
        var evidence = ImmutableArray.CreateBuilder<ResolvedEvidence>();
        if (passage.Quote is not null)
        {
            evidence.Add(new(EvidenceRole.Support, Quote(passage.Quote)));
        }

        foreach (var see in passage.See)
        {
            evidence.Add(new(EvidenceRole.Context, Quote(see)));
        }

        return evidence.ToImmutable();
    }

    private ResolvedQuote Quote(RawQuote written)
    {
        var words = ArticleText.NormaliseSpan(written.Words.Text);
        if (ArticleText.CodePoints(words) is var length and > Model.Quote.MaxLength)
        {
            scope.Findings.Add(QuoteErrors.TooLong(written.Words.Place, length));
        }

        return new(words, written.Occurrence, written.Words.Place);
    }
}
