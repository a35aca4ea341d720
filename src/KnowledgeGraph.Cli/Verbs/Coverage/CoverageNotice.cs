using System.Collections.Immutable;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Coverage;

/// <summary>What a report on coverage cannot speak of, in lines for people.</summary>
internal static class CoverageNotice
{
    public static IEnumerable<string> Of(CoverageReport report, ImmutableArray<ArticleId> asked)
    {
        bool IsAsked(ArticleId id) => asked.IsEmpty || asked.Contains(id);
        if (report.IsFaulty)
        {
            yield return "schema, registry or judgements have errors, see kg check: names and units may be missing here";
        }

        foreach (var id in report.Unreadable.Where(IsAsked))
        {
            yield return $"{id}: not looked at, its record has errors, see kg check";
        }

        if (report.NotHere.Where(IsAsked).ToList() is { Count: > 0 } absent)
        {
            yield return $"not looked at: {string.Join(", ", absent)} ({(absent.Count == 1 ? "its text is" : "their texts are")} not on this machine)";
        }
    }
}
