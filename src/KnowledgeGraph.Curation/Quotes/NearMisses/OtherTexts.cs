using KnowledgeGraph.Curation.Articles;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Looks through all other articles' texts for a near passage: each is searched for rare words, and only the likeliest few are compared.</summary>
internal static class OtherTexts
{
    private const int MostCompared = 8;

    /// <summary>The nearest passage and its article; null where nothing is near.</summary>
    public static (string Article, NearPassage Near)? Nearest(SoughtWords sought, IEnumerable<FoundText> texts)
    {
        var likely = new PriorityQueue<(string Article, ProofText Text, List<LikelyPlace> Places), int>();
        foreach (var (article, text, _) in texts)
        {
            if (sought.PlacesIn(text.Text.Content) is { Count: > 0 } places)
            {
                likely.Enqueue((article.Value, text, places), places[0].Weight);
                if (likely.Count > MostCompared)
                {
                    likely.Dequeue();
                }
            }
        }

        (string Article, NearPassage Near)? nearest = null;
        foreach (var (article, text, places) in likely.UnorderedItems.Select(item => item.Element).OrderBy(item => item.Article, StringComparer.Ordinal))
        {
            if (NearestPassage.Likely(sought, text, places) is { } near && (nearest is null || near.Distance < nearest.Value.Near.Distance))
            {
                nearest = (article, near);
            }
        }

        return nearest;
    }
}
