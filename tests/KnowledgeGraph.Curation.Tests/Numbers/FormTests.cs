using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Curation.Tests.Specs;

namespace KnowledgeGraph.Curation.Tests.Numbers;

/// <summary>
/// Forms of numbers, a file for each language: words, and below them, indented, what the scanner reads in them. With KG_FILL=1 the files are written anew,
/// to be read in the diff.
/// </summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("de")]
    public void Each_form_is_read_as_it_is_meant(string language)
    {
        var path = Path.Combine(Folder(), $"{language}.txt");
        var scanner = TestWords.Scanner(language, "SU7", "Kunlun 1", "L2+", "800V platform", "12306", "三星", "Model 3", "360");
        var (expected, found) = (File.ReadAllText(path), new StringBuilder());
        foreach (var line in expected.Split('\n').SkipLast(1).Where(line => !line.StartsWith("    ", StringComparison.Ordinal)))
        {
            found.Append(line).Append('\n');
            if (line.Length > 0 && line[0] != '#')
            {
                foreach (var number in scanner.Scan(line))
                {
                    found.Append("    ").Append(TestWords.Describe(number, line)).Append('\n');
                }
            }
        }

        if (SpecTests.IsFilling)
        {
            File.WriteAllText(path, found.ToString());
        }

        Assert.Equal(expected, found.ToString());
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "forms");
}
