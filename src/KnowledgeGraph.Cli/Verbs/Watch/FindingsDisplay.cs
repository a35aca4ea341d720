using System.Globalization;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Watch;

/// <summary>Shows the findings of a file when they are not those that were shown last.</summary>
internal sealed class FindingsDisplay(Surroundings surroundings)
{
    private readonly Dictionary<string, List<string>> shown = [];

    /// <param name="changed">Files that were read again; empty at first.</param>
    public void Show(CheckResult result, IReadOnlyList<string> changed, TimeSpan taken)
    {
        var found = result.Diagnostics.GroupBy(finding => finding.Place.File).ToDictionary(group => group.Key, group => group.Select(finding => finding.ToString()).ToList());
        foreach (var file in found.Keys.Union(shown.Keys).Order(StringComparer.Ordinal).ToList())
        {
            ShowFile(file, found.GetValueOrDefault(file) ?? []);
        }

        surroundings.Out.Flush();
        var errors = result.Diagnostics.Count(finding => finding.Severity == Severity.Error);
        var what = changed.Count switch { 0 => "all files", 1 => changed[0], _ => string.Create(CultureInfo.InvariantCulture, $"{changed.Count} files") };
        surroundings.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {Count(errors, "error")}, {Count(result.Diagnostics.Length - errors, "warning")} ({taken.TotalMilliseconds:0} ms)"));
    }

    private void ShowFile(string file, List<string> findings)
    {
        if (shown.TryGetValue(file, out var before) && before.SequenceEqual(findings))
        {
            return;
        }

        findings.ForEach(surroundings.Out.WriteLine);
        if (findings.Count > 0)
        {
            shown[file] = findings;
        }
        else if (shown.Remove(file))
        {
            surroundings.Out.WriteLine($"{file}: nothing found any more");
        }
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
