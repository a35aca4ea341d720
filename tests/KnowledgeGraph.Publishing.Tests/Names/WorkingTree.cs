using System.Runtime.CompilerServices;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>The repository that these tests were compiled from, and what its curated files say. Article texts are not looked for.</summary>
internal static class WorkingTree
{
    public static string Root { get; } = FindRoot();

    public static async Task<Knowledge> KnowledgeAsync() =>
        (await Curator.ReadAsync(DataFolder.At(Root), SealPolicy.UnsealedToo, TestContext.Current.CancellationToken)).Knowledge;

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
