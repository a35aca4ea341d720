using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The working tree that this was compiled from.</summary>
internal static class Repository
{
    public static string Schema { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "schema"));

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
