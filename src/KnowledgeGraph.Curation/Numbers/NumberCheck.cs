using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>The number proof over one article: every figure's numbers, and the digits of every time. It needs the quotes alone, so it finds the same without the text.</summary>
internal sealed class NumberCheck(NumberScanner scanner, Findings findings)
{
    private readonly QuoteScans scans = new(scanner);

    private HashSet<Place>? faulty;

    /// <summary>The same claims, each figure with its words as written.</summary>
    public ResolvedExtract Prove(ResolvedExtract extract) => extract with { Claims = [.. extract.Claims.Select(Prove)] };

    private ResolvedClaim Prove(ResolvedClaim claim)
    {
        var figures = FigureForms.Of(claim.Form);
        if ((figures.IsEmpty && claim.When is null) || claim.FigurePlaces.Length != figures.Length)
        {
            return claim;
        }

        var evidence = scans.Of(claim.Evidence);
        if (claim.When is { } when)
        {
            Report(TimeProof.Check(when, evidence), claim, claim.WhenPlace ?? claim.Place);
        }

        var proved = figures.Select((figure, i) => Prove(figure, claim, claim.FigurePlaces[i], evidence)).ToImmutableArray();
        return figures.IsEmpty ? claim : claim with { Form = FigureForms.With(claim.Form, proved) };
    }

    private Figure Prove(Figure figure, ResolvedClaim claim, FigurePlaces places, ScannedEvidence evidence)
    {
        var asWritten = QuantityProof.Prove(figure, evidence, out var failure);
        if (failure is not null)
        {
            Report([failure], claim, places.Quantity);
        }

        if (figure.When is { } when)
        {
            Report(TimeProof.Check(when, evidence), claim, places.When ?? places.Quantity);
        }

        Report(figure.Scope, places.Scope, figure, claim, evidence);
        Report((figure.Against as Term.Words)?.Text, places.Against, figure, claim, evidence);
        return figure with { AsWritten = asWritten };
    }

    private void Report(string? text, Place? place, Figure figure, ResolvedClaim claim, ScannedEvidence evidence)
    {
        if (text is not null)
        {
            Report(TextProof.Check(text, figure.When ?? claim.When, evidence), claim, place ?? claim.Place);
        }
    }

    private void Report(IEnumerable<ProofFailure> failures, ResolvedClaim claim, Place place)
    {
        foreach (var failure in failures)
        {
            if (!IsFaulty(place) && !claim.Evidence.Any(item => IsFaulty(item.Quote.Place)))
            {
                findings.Add(NumberErrors.Of(place, failure));
            }
        }
    }

    /// <summary>Whether another check has found the error: a quantity that is none, a quote that does not stand in the text.</summary>
    private bool IsFaulty(Place place)
    {
        faulty ??= [.. findings.Own.Where(found => found.Severity == Severity.Error).Select(found => found.Place)];
        return faulty.Contains(place);
    }
}
