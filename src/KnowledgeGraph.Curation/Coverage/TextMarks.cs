using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Resolving;

namespace KnowledgeGraph.Curation.Coverage;

/// <summary>The words of a text that an extract's passages account for. Words that do not stand in it are missing.</summary>
internal static class TextMarks
{
    public static IEnumerable<TextMark> Of(ProofText text, TextPlaces places, IEnumerable<ResolvedPassage> passages)
    {
        foreach (var (passage, words) in PassagePlaces.In(text, passages))
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].IsFound)
                {
                    yield return Mark(passage, i, places.Range(words[i].Start, words[i].End));
                }
            }
        }
    }

    /// <param name="nth">0 for the quote of a passage, more for what to see with it.</param>
    private static TextMark Mark(ResolvedPassage passage, int nth, TextRange range) => passage switch
    {
        ResolvedPassage.Skipped skip => new(OccurrenceState.Dismissed, range, skip.Reason, [], skip.Place),
        ResolvedPassage.Quoted quoted => new(nth == 0 ? OccurrenceState.Extracted : OccurrenceState.Context, range, null, quoted.Claims, quoted.Place),
        _ => throw new InvalidOperationException($"no mark for {passage.GetType().Name}"),
    };
}
