using System.Collections.Immutable;
using KnowledgeGraph.Curation.Resolving;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Finds where an extract's passages stand in the article's text.</summary>
/// <remarks>Words without an occurrence that stand several times are those next after the passage before: passages are in the article's order.</remarks>
internal static class PassagePlaces
{
    public static IEnumerable<PlacedPassage> In(ProofText text, IEnumerable<ResolvedPassage> passages)
    {
        var reached = 0;
        foreach (var passage in passages)
        {
            ImmutableArray<WordsPlace> places = passage switch
            {
                ResolvedPassage.Quoted quoted => [Quote(text, quoted.Quote, reached), .. quoted.See.Select(see => Quote(text, see, reached))],
                ResolvedPassage.Skipped skip => [Skip(text, skip, reached)],
                _ => [],
            };
            reached = places[0].IsFound ? places[0].Start : reached;
            yield return new(passage, places);
        }
    }

    private static WordsPlace Quote(ProofText text, ResolvedQuote quote, int reached) =>
        WordsPlace.At(quote.Occurrence > 0 ? text.IndexOf(quote.Exact, quote.Occurrence) : text.IndexFrom(quote.Exact, reached), quote.Exact.Length);

    private static WordsPlace Skip(ProofText text, ResolvedPassage.Skipped skip, int reached)
    {
        var content = text.Text.Content;
        var start = text.IndexFrom(skip.From.Text, reached);
        if (start < 0)
        {
            return WordsPlace.Nowhere;
        }

        var opened = start + skip.From.Text.Length;
        if (skip.To is not { } to)
        {
            return new(start, SentenceBorders.EndAfter(content, opened - 1));
        }

        var closing = content.IndexOf(to.Text, Math.Max(start, opened - to.Text.Length), StringComparison.Ordinal);
        return closing < 0 ? WordsPlace.Nowhere : new(start, closing + to.Text.Length);
    }
}

/// <param name="Places">Of the quote and then of each <c>see</c>, or of all that is skipped.</param>
internal sealed record PlacedPassage(ResolvedPassage Passage, ImmutableArray<WordsPlace> Places);

/// <summary>Where words stand in a text, by UTF-16 index; the end is exclusive.</summary>
internal readonly record struct WordsPlace(int Start, int End)
{
    public static WordsPlace Nowhere { get; } = new(-1, -1);

    public bool IsFound => Start >= 0;

    public static WordsPlace At(int start, int length) => start < 0 ? Nowhere : new(start, start + length);
}
