using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Check;

/// <summary>Findings as workflow commands of GitHub Actions, one a line.</summary>
internal static class GitHubAnnotations
{
    public static void Write(IEnumerable<Diagnostic> findings, string prefix, TextWriter output)
    {
        foreach (var finding in findings)
        {
            output.WriteLine(Of(finding, prefix));
        }
    }

    private static string Of(Diagnostic finding, string prefix)
    {
        var (place, command) = (finding.Place, finding.Severity == Severity.Error ? "error" : "warning");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={Property(prefix + place.File)},line={place.Line},col={place.Column},title={Property(finding.Code)}::{Data(finding.Message)}");
    }

    /// <summary>A line end would end the command, a per cent sign begins an escape.</summary>
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
