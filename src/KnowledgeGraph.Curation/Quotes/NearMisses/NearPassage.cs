using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Words of a text that are nearly the ones that were looked for.</summary>
/// <param name="Distance">How many code points must be put in, left out or exchanged to make the one of the other.</param>
/// <param name="Script">From the words that were looked for to those of the text.</param>
internal sealed record NearPassage(TextRange Range, int Distance, ImmutableArray<Edit> Script);

/// <summary>A run of an edit script: kept where the two are equal.</summary>
/// <param name="Sought">Of the words that were looked for.</param>
/// <param name="Found">Of the text.</param>
internal sealed record Edit(string Sought, string Found)
{
    public bool IsKept => Sought == Found;
}
