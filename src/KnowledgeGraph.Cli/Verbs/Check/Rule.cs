using System.Collections.Frozen;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Check;

/// <summary>What docs/diagnostics.md says of a code.</summary>
/// <param name="Help">What is wrong and how to mend it, as plain text.</param>
internal sealed record Rule(string Code, Severity Severity, string Help)
{
    public const string Document = "docs/diagnostics.md";

    private const string Resource = "diagnostics.md";
    private const string Begin = "**KG";
    private const int CodeLength = 5;

    /// <summary>Every code of the document, which is part of the program.</summary>
    public static FrozenDictionary<string, Rule> All()
    {
        using var stream = typeof(Rule).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd()).ToFrozenDictionary(rule => rule.Code);
    }

    /// <summary>An entry is a paragraph <c>**code** help</c>; the messages below it show the severity.</summary>
    private static IEnumerable<Rule> Parse(string document)
    {
        var lines = document.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Begin, StringComparison.Ordinal))
            {
                var code = lines[i].Substring(2, CodeLength);
                var isWarning = Array.FindIndex(lines, i, line => line.Contains($" warning {code}: ", StringComparison.Ordinal)) >= 0;
                yield return new(code, isWarning ? Severity.Warning : Severity.Error, lines[i][(CodeLength + 4)..].Trim());
            }
        }
    }
}
