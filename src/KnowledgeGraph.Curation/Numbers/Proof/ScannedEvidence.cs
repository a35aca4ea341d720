using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A claim's quotes and the numerals in them, those that support first.</summary>
internal sealed class ScannedEvidence
{
    private ScannedEvidence(NumberScanner scanner, ImmutableArray<ScannedWords> support, ImmutableArray<ScannedWords> context) =>
        (Scanner, Support, Context) = (scanner, support, context);

    public NumberScanner Scanner { get; }

    public ImmutableArray<ScannedWords> Support { get; }

    public ImmutableArray<ScannedWords> Context { get; }

    public IEnumerable<ScannedWords> All => Support.Concat(Context);

    public static ScannedEvidence Of(NumberScanner scanner, IEnumerable<string> support, IEnumerable<string> context) =>
        new(scanner, Scan(scanner, support), Scan(scanner, context));

    public static ScannedEvidence Of(NumberScanner scanner, ImmutableArray<Evidence> evidence) =>
        Of(scanner, WordsOf(evidence, EvidenceRole.Support), WordsOf(evidence, EvidenceRole.Context));

    /// <summary>Whether the unit or currency is named in a quote or its context.</summary>
    public bool Names(string unit) => All.Any(words => Scanner.Names(words.Text, unit));

    /// <summary>Whether a supporting quote has a word of the kinds.</summary>
    public bool Has(SenseKinds kinds) => Support.Any(words => Scanner.Has(words.Text, kinds));

    private static IEnumerable<string> WordsOf(ImmutableArray<Evidence> evidence, EvidenceRole role) =>
        evidence.Where(item => item.Role == role).Select(item => item.Quote.Exact);

    private static ImmutableArray<ScannedWords> Scan(NumberScanner scanner, IEnumerable<string> texts) =>
        [.. texts.Select(text => new ScannedWords(text, scanner.Scan(text)))];
}

/// <summary>Words and the numerals in them.</summary>
internal sealed record ScannedWords(string Text, ImmutableArray<NumberOccurrence> Numbers);
