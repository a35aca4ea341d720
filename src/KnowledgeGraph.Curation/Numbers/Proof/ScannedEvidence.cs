using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A claim's quotes and the numerals in them.</summary>
internal sealed record ScannedEvidence(NumberScanner Scanner, ImmutableArray<ScannedWords> Support, ImmutableArray<ScannedWords> Context)
{
    public IEnumerable<ScannedWords> All => Support.Concat(Context);

    public static ScannedEvidence Of(NumberScanner scanner, IEnumerable<string> support, IEnumerable<string> context) =>
        new(scanner, Scan(scanner, support), Scan(scanner, context));

    /// <summary>Whether the unit or currency is named in a quote or its context.</summary>
    public bool Names(string unit) => All.Any(words => Scanner.Names(words.Text, unit));

    /// <summary>Whether a supporting quote has a word of the kinds.</summary>
    public bool Has(SenseKinds kinds) => Support.Any(words => Scanner.Has(words.Text, kinds));

    private static ImmutableArray<ScannedWords> Scan(NumberScanner scanner, IEnumerable<string> texts) =>
        [.. texts.Select(text => new ScannedWords(text, scanner.Scan(text)))];
}

/// <summary>Words and the numerals in them.</summary>
internal sealed record ScannedWords(string Text, ImmutableArray<NumberOccurrence> Numbers);
