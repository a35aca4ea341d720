using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Review;

/// <summary>A claim or entity to review as lines of text.</summary>
internal static class ItemText
{
    public static IEnumerable<string> Of(ReviewItem item)
    {
        yield return $"{item.Title}: {StateOf(item)}";
        yield return $"  {item.Place}";
        yield return $"  {item.Sentence}";
        var width = item.Fields.Select(field => field.Key.Length).DefaultIfEmpty(0).Max();
        foreach (var (key, value) in item.Fields)
        {
            yield return $"    {key.PadRight(width)}  {value}";
        }

        foreach (var (role, sentence, start, _) in item.Quotes)
        {
            yield return $"  {(role == EvidenceRole.Support ? "quote" : "context")} at {start}: {sentence.Before}>>{sentence.Exact}<<{sentence.After}";
        }

        foreach (var words in item.Differences?.SealedQuotes ?? [])
        {
            yield return $"  sealed was: \"{words}\"";
        }

        foreach (var warning in item.Warnings)
        {
            yield return $"  warning {warning.Code}: {warning.Message}";
        }
    }

    /// <summary>In what state it is, and what differs from the seal.</summary>
    public static string StateOf(ReviewItem item) => item.State switch
    {
        ReviewState.New => "not reviewed",
        ReviewState.Gone => "sealed, and not there any more",
        _ when item.Differences is { Parts: [_, ..] parts } => $"changed since the review: {string.Join(", ", parts.Select(Words))}",
        _ => "changed since the review; its seal does not tell what",
    };

    private static string Words(PartChange change) => change.Kind switch
    {
        PartChangeKind.Added => $"{change.Part} added",
        PartChangeKind.Removed => $"{change.Part} removed",
        _ => $"{change.Part} changed",
    };
}
