using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage;

/// <summary>Sorts, states and reasons as they are written everywhere.</summary>
internal static class CoverageWords
{
    public static string Of(OccurrenceSort sort) => sort switch
    {
        OccurrenceSort.Number => "number",
        OccurrenceSort.Money => "money",
        OccurrenceSort.Date => "date",
        OccurrenceSort.Name => "name",
        _ => throw new InvalidOperationException($"no word for {sort}"),
    };

    public static string Of(OccurrenceState state) => state switch
    {
        OccurrenceState.Extracted => "extracted",
        OccurrenceState.Context => "context",
        OccurrenceState.Dismissed => "dismissed",
        OccurrenceState.Open => "open",
        _ => throw new InvalidOperationException($"no word for {state}"),
    };

    public static string Of(SkipReason reason) => reason switch
    {
        SkipReason.Heading => "heading",
        SkipReason.Question => "question",
        SkipReason.Rhetoric => "rhetoric",
        SkipReason.Byline => "byline",
        SkipReason.Furniture => "furniture",
        SkipReason.General => "general",
        _ => throw new InvalidOperationException($"no word for {reason}"),
    };
}
