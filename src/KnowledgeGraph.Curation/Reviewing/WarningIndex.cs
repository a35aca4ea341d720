using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>Warnings by the place they stand at.</summary>
internal sealed class WarningIndex(Findings findings)
{
    private readonly ILookup<Place, Diagnostic> byPlace =
        findings.Sorted().Where(found => found.Severity == Severity.Warning).ToLookup(found => found.Place);

    public ImmutableArray<Diagnostic> At(IEnumerable<Place> places) => [.. places.Distinct().SelectMany(place => byPlace[place])];
}
