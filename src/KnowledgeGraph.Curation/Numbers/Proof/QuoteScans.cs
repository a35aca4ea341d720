using System.Collections.Immutable;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Scans each quote of an article once, however many claims rest on it.</summary>
internal sealed class QuoteScans(NumberScanner scanner)
{
    private readonly Dictionary<string, ScannedWords> byText = [];

    public ScannedEvidence Of(ImmutableArray<ResolvedEvidence> evidence) => new(scanner, Of(evidence, EvidenceRole.Support), Of(evidence, EvidenceRole.Context));

    private ImmutableArray<ScannedWords> Of(ImmutableArray<ResolvedEvidence> evidence, EvidenceRole role) =>
        [.. evidence.Where(item => item.Role == role).Select(item => Scan(item.Quote.Exact))];

    private ScannedWords Scan(string text)
    {
        if (!byText.TryGetValue(text, out var words))
        {
            byText.Add(text, words = new(text, scanner.Scan(text)));
        }

        return words;
    }
}
