using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Check;

/// <summary>Writes findings the way they were asked for.</summary>
internal sealed class FindingsPage(Surroundings surroundings, DataFolder folder)
{
    public void Write(IReadOnlyList<Diagnostic> findings, FindingsFormat format)
    {
        switch (format)
        {
            case FindingsFormat.Json:
                new Page(surroundings).Answer(OutputFormat.Json, Rows(findings));
                break;
            case FindingsFormat.Sarif:
                using (var bytes = new MemoryStream())
                {
                    new SarifLog(findings, Prefix()).Write(bytes);
                    surroundings.Out.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
                }

                break;
            case FindingsFormat.GitHub:
                GitHubAnnotations.Write(findings, Prefix(), surroundings.Out);
                break;
            default:
                foreach (var finding in findings)
                {
                    surroundings.Out.WriteLine(surroundings.Display == Display.Terminal ? DifferenceColours.In(finding.ToString()) : finding);
                }

                break;
        }
    }

    /// <summary>The way from where the run started, the root of a checkout, to the data folder below it; nothing where it is not below.</summary>
    private string Prefix()
    {
        var way = Path.GetRelativePath(surroundings.WorkingFolder, folder.Root).Replace(Path.DirectorySeparatorChar, '/');
        return way == "." || way == ".." || way.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(way) ? "" : way + "/";
    }

    private static RowTable Rows(IEnumerable<Diagnostic> diagnostics) => new(
        ["file", "line", "column", "severity", "code", "message", "article"],
        [.. diagnostics.Select(Row)]);

    private static ImmutableArray<GraphValue> Row(Diagnostic diagnostic) =>
    [
        diagnostic.Place.File, diagnostic.Place.Line, diagnostic.Place.Column,
        diagnostic.Severity == Severity.Error ? "error" : "warning", diagnostic.Code, diagnostic.Message, diagnostic.Article?.Value,
    ];
}
