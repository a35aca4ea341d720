using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Whether every numeral of a figure follows from the quote's own words.</summary>
internal static class NumberProof
{
    public static FigureProof Prove(Figure figure, ScannedEvidence evidence)
    {
        var failures = ImmutableArray.CreateBuilder<ProofFailure>();
        var asWritten = QuantityProof.Prove(figure, evidence, out var failure);
        if (failure is not null)
        {
            failures.Add(failure);
        }

        if (figure.When is { } when)
        {
            failures.AddRange(TimeProof.Check(when, evidence));
        }

        foreach (var text in new[] { figure.Scope, (figure.Against as Term.Words)?.Text })
        {
            if (text is not null)
            {
                failures.AddRange(TextProof.Check(text, figure.When, evidence));
            }
        }

        return new(asWritten, failures.ToImmutable());
    }
}
