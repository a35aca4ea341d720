using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>The rows of docs/cli.md for an examination.</summary>
internal static class DoctorRows
{
    public static RowTable Of(ImmutableArray<Finding> findings) => new(
        ["grade", "rule", "what", "count", "examples", "units", "mend"], [.. findings.Select(Row)]);

    public static string Word(Grade grade) => grade switch
    {
        Grade.Error => "error",
        Grade.Warning => "warning",
        Grade.Note => "note",
        _ => throw new InvalidOperationException($"no word for {grade}"),
    };

    private static ImmutableArray<GraphValue> Row(Finding finding) =>
    [
        Word(finding.Grade), finding.Rule, finding.What, finding.Count, List(finding.Examples), List(finding.Units), finding.Mend.Length == 0 ? null : finding.Mend,
    ];

    private static GraphList List(IEnumerable<string> texts) => GraphList.Of(texts.Select(text => (GraphValue)text));
}
