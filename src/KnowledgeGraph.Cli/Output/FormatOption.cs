using System.CommandLine;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The option <c>--format</c> of every verb that gives rows.</summary>
internal static class FormatOption
{
    private const string Json = "json";

    public static Option<string> CreateOption()
    {
        var option = new Option<string>("--format")
        {
            Description = "text for people, json for programs: one array of row objects (docs/cli.md).",
            HelpName = "text|json",
            DefaultValueFactory = _ => "text",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not ("text" or Json) and var given)
            {
                result.AddError($"--format: '{given}' is neither text nor json.");
            }
        });
        return option;
    }

    public static OutputFormat Of(ParseResult parsed, Option<string> option) => parsed.GetValue(option) == Json ? OutputFormat.Json : OutputFormat.Text;
}

internal enum OutputFormat
{
    Text,
    Json,
}
