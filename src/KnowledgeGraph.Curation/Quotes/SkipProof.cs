using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Proves that the words of an article's skips stand in its text, and in their order.</summary>
internal sealed class SkipProof(ProofText text, Findings findings)
{
    public void Check(IEnumerable<ResolvedPassage> passages)
    {
        foreach (var (passage, words) in PassagePlaces.In(text, passages))
        {
            if (passage is ResolvedPassage.Skipped skip)
            {
                Check(skip, words[0]);
            }
        }
    }

    private void Check(ResolvedPassage.Skipped skip, WordsPlace place)
    {
        var areThere = IsThere(skip.From) & (skip.To is null || IsThere(skip.To));
        if (areThere && skip.To is { } to && !place.IsFound)
        {
            findings.Add(QuoteErrors.DismissedEndsBefore(to.Place, to.Text, skip.From.Text));
        }
    }

    private bool IsThere(DismissedWords words)
    {
        var isThere = text.Count(words.Text) > 0;
        if (!isThere)
        {
            findings.Add(QuoteErrors.DismissedNotThere(words.Place, words.Text, NearestPassage.Anywhere(new(words.Text), text)));
        }

        return isThere;
    }
}
