using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Data;

/// <summary>Opens the graph that a run asks, embedded or on a server, and says what it leaves out.</summary>
internal static class Opening
{
    /// <summary>The graph alone: of a server's no file is read.</summary>
    public static Graph Open(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation) =>
        NamedStore.Of(parsed, surroundings) is { } server ? Connect(parsed, server, tree: null) : OpenEmbedded(parsed, surroundings, cancellation);

    /// <summary>The graph, and what the files say beside it: of a server's only where a data folder is at hand.</summary>
    /// <param name="besideServer">What the files are asked for beside a server's graph: of a claim that was applied also where it has changed since, or only what would be applied now.</param>
    public static Graph OpenWithTree(ParseResult parsed, Surroundings surroundings, SealPolicy besideServer, CancellationToken cancellation) =>
        NamedStore.Of(parsed, surroundings) is { } server
            ? Connect(parsed, server, TreeAtHand(parsed, surroundings, besideServer, cancellation))
            : OpenEmbedded(parsed, surroundings, cancellation);

    private static Graph Connect(ParseResult parsed, NamedStore server, WorkingTree? tree) =>
        GlobalOptions.Unsealed.IsSet(parsed)
            ? throw new Refusal("--unsealed says what is read from the files; what a server answers was decided when it was applied", ExitCode.Usage)
            : Graph.Connect(server.Address, server.Credentials, tree);

    private static WorkingTree? TreeAtHand(ParseResult parsed, Surroundings surroundings, SealPolicy policy, CancellationToken cancellation) =>
        DataFolders.Find(parsed, surroundings) is { } folder ? Projection.Of(Curator.Load(folder, cancellation), policy).ToTree() : null;

    private static Graph OpenEmbedded(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var opening = Graph.OpenAsync(DataFolders.Of(parsed, surroundings), PolicyOf(parsed), ImagesOf(surroundings), cancellation);
        var graph = opening.GetAwaiter().GetResult();
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

    private static ImageFolder? ImagesOf(Surroundings surroundings) => string.IsNullOrEmpty(surroundings.Images) ? null : new(surroundings.Images);

    private static void Say(WorkingTree tree, Surroundings surroundings)
    {
        foreach (var line in LeftOutNotice.Of(tree))
        {
            surroundings.Error.WriteLine(line);
        }
    }
}
