using System.Collections.Immutable;
using Gherkin.Ast;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Feature files -> scenarios.</summary>
internal static class FeatureReader
{
    public static IReadOnlyList<Scenario> ReadAll(string folder)
    {
        var root = Path.Combine(folder, "features");
        var files = Directory.GetFiles(root, "*.feature", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.SelectMany(file => Read(file, Path.GetRelativePath(root, file).Replace('\\', '/')))];
    }

    private static IEnumerable<Scenario> Read(string file, string name)
    {
        var feature = new Gherkin.Parser().Parse(file).Feature!;
        var background = feature.Children.OfType<Background>().SelectMany(part => part.Steps).ToArray();
        return feature.Children.OfType<Gherkin.Ast.Scenario>().SelectMany(scenario => Expand(name, background, scenario));
    }

    private static IEnumerable<Scenario> Expand(string feature, Gherkin.Ast.Step[] background, Gherkin.Ast.Scenario scenario)
    {
        var steps = background.Concat(scenario.Steps).ToArray();
        var examples = scenario.Examples.SelectMany(RowsOf).ToArray();
        if (examples.Length == 0)
        {
            return [new(feature, scenario.Name, 0, Fill(steps, []))];
        }

        return examples.Select((row, at) => new Scenario(feature, scenario.Name, at + 1, Fill(steps, row)));
    }

    private static IEnumerable<(string Name, string Value)[]> RowsOf(Examples examples)
    {
        var names = examples.TableHeader?.Cells.Select(cell => cell.Value).ToArray() ?? [];
        return examples.TableBody.Select(row => names.Zip(row.Cells.Select(cell => cell.Value)).ToArray());
    }

    private static ImmutableArray<Step> Fill(Gherkin.Ast.Step[] steps, (string Name, string Value)[] row)
    {
        return [.. steps.Select(FillStep)];

        Step FillStep(Gherkin.Ast.Step step) => new(
            FillText(step.Text),
            step.DocString is { } document ? FillText(document.Content) : null,
            [.. (step.DataTable?.Rows ?? []).Select(cells => cells.Cells.Select(cell => FillText(cell.Value)).ToImmutableArray())]);

        string FillText(string text) => row.Aggregate(text, (filled, cell) => filled.Replace($"<{cell.Name}>", cell.Value, StringComparison.Ordinal));
    }
}
