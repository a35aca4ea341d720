using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Data;

/// <summary>Opens the graph that a run asks, and says what it leaves out.</summary>
internal static class Opening
{
    public static async Task<Graph> OpenAsync(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var graph = await Graph.OpenAsync(DataFolders.Of(parsed, surroundings), PolicyOf(parsed), cancellation);
        if (graph.Tree is { } tree)
        {
            Say(tree, surroundings);
        }

        return graph;
    }

    /// <summary>The nodes and edges themselves, in no store.</summary>
    public static async Task<Projection> ProjectAsync(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var projection = await Projection.ReadAsync(DataFolders.Of(parsed, surroundings), PolicyOf(parsed), cancellation);
        Say(projection.ToTree(), surroundings);
        return projection;
    }

    private static SealPolicy PolicyOf(ParseResult parsed) => GlobalOptions.Unsealed.IsSet(parsed) ? SealPolicy.UnsealedToo : SealPolicy.SealedOnly;

    private static void Say(WorkingTree tree, Surroundings surroundings)
    {
        foreach (var line in LeftOutNotice.Of(tree))
        {
            surroundings.Error.WriteLine(line);
        }
    }
}
