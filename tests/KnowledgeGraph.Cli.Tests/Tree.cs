using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The working tree that these tests were compiled from.</summary>
internal static class Tree
{
    public static string Root { get; } = FindRoot();

    public static string Specs => Path.Combine(Root, "tests", "specs");

    /// <summary>The invented data folder of the specs.</summary>
    public static string Invented => Path.Combine(Specs, "invented", "data");

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"no KnowledgeGraph.sln above {here}");
        }

        return folder;
    }
}
