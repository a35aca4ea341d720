using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Data;

/// <summary>Opens the graph that a run asks, and says what it leaves out.</summary>
internal static class Opening
{
    public static async Task<Graph> OpenAsync(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var policy = GlobalOptions.Unsealed.IsSet(parsed) ? SealPolicy.UnsealedToo : SealPolicy.SealedOnly;
        var graph = await Graph.OpenAsync(DataFolders.Of(parsed, surroundings), policy, cancellation);
        foreach (var line in LeftOutNotice.Of(graph.Curated))
        {
            surroundings.Error.WriteLine(line);
        }

        return graph;
    }
}
