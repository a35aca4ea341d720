using System.CommandLine;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>Options that every verb takes.</summary>
internal static class GlobalOptions
{
    public static Option<string?> Folder { get; } = new("--folder")
    {
        Description = "The data folder. Default: the nearest folder upwards that holds schema/ and curation/.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<string?> Articles { get; } = new("--articles")
    {
        Description = "The folder of the article texts. Default: KG_ARTICLES, else seeds/text in the data folder.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Flag Unsealed { get; } = new("--unsealed")
    {
        Description = "Let in claims that nobody has reviewed, or that have changed since.",
        Recursive = true,
    };
}
