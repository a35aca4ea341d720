using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Coverage;

/// <summary>How many of each sort are in which state, an article after the other.</summary>
internal static class CoverageCounts
{
    private static readonly OccurrenceSort[] Sorts = [OccurrenceSort.Number, OccurrenceSort.Money, OccurrenceSort.Date, OccurrenceSort.Name];

    public static RowTable Of(ImmutableArray<ArticleCoverage> articles) => new(
        ["article", "sort", "found", "extracted", "context", "dismissed", "open", "covered"],
        [.. articles.SelectMany(Rows)]);

    private static IEnumerable<ImmutableArray<GraphValue>> Rows(ArticleCoverage article)
    {
        foreach (var sort in Sorts)
        {
            yield return Row(article.Article.Id.Value, CoverageWords.Of(sort), [.. article.Occurrences.Where(occurrence => occurrence.Sort == sort)]);
        }

        yield return Row(article.Article.Id.Value, "all", article.Occurrences);
    }

    private static ImmutableArray<GraphValue> Row(string article, string sort, ImmutableArray<TextOccurrence> occurrences)
    {
        int In(OccurrenceState state) => occurrences.Count(occurrence => occurrence.State == state);
        return
        [
            article, sort, occurrences.Length, In(OccurrenceState.Extracted), In(OccurrenceState.Context), In(OccurrenceState.Dismissed),
            In(OccurrenceState.Open), occurrences.IsEmpty ? "" : Percent(occurrences.Length - In(OccurrenceState.Open), occurrences.Length),
        ];
    }

    /// <summary>Rounded down, so that 100 % is said of all alone; of nothing it is all.</summary>
    public static string Percent(int part, int whole) => (whole == 0 ? 100 : Math.Floor(1000m * part / whole) / 10).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
