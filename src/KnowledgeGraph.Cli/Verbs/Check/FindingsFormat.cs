using System.CommandLine;

namespace KnowledgeGraph.Cli.Verbs.Check;

/// <summary>How findings leave the program.</summary>
internal enum FindingsFormat
{
    /// <summary>A line a finding, as compilers write it.</summary>
    Text,
    Json,

    /// <summary>SARIF 2.1.0, which code-scanning services and editors read.</summary>
    Sarif,

    /// <summary>Workflow commands, which GitHub shows beside the changed lines.</summary>
    GitHub,
}

/// <summary>The option <c>--format</c> of verbs that give findings.</summary>
internal static class FindingsFormatOption
{
    /// <summary>In the order of <see cref="FindingsFormat"/>.</summary>
    private static readonly string[] Names = ["text", "json", "sarif", "github"];

    public static Option<string> CreateOption()
    {
        var option = new Option<string>("--format")
        {
            Description = "text for people, json for programs (docs/cli.md), sarif for code scanning, github for annotations of a workflow.",
            HelpName = "text|json|sarif|github",
            DefaultValueFactory = _ => Names[0],
        };
        option.Validators.Add(result =>
        {
            if (Array.IndexOf(Names, result.GetValueOrDefault<string>()) < 0)
            {
                result.AddError($"--format: '{result.GetValueOrDefault<string>()}' is none of text, json, sarif and github.");
            }
        });
        return option;
    }

    public static FindingsFormat Of(ParseResult parsed, Option<string> option) => (FindingsFormat)Array.IndexOf(Names, parsed.GetValue(option));
}
