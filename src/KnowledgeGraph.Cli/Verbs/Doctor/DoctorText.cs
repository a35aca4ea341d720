using System.Collections.Immutable;
using KnowledgeGraph.Publishing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>An examination for people: each finding with what to do about it.</summary>
internal static class DoctorText
{
    public static void Write(ImmutableArray<Finding> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            output.WriteLine($"{DoctorRows.Word(finding.Grade)}: {finding.Rule}: {finding.What}{Examples(finding)}");
            if (finding.Mend.Length > 0)
            {
                output.WriteLine($"  {finding.Mend}");
            }
        }
    }

    private static string Examples(Finding finding) =>
        finding.Examples.IsEmpty ? "" : $" ({string.Join(", ", finding.Examples)}{(finding.Count > finding.Examples.Length ? ", ..." : "")})";
}
