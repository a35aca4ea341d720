using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg digest</c></summary>
internal sealed class DigestVerb : ReadingVerb
{
    public DigestVerb(Surroundings surroundings)
        : base("digest", "One number for the whole graph: the same where every node and edge is the same, in any store.", surroundings) => StoreOptions.AddTo(this);

    public override IReadOnlyList<string> Examples => ["kg digest", "kg digest --unsealed", "kg digest --store http://localhost:7474"];

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var graph = Opening.Open(parsed, Surroundings, cancellation);
        var digest = graph.DigestAsync(cancellation).GetAwaiter().GetResult();
        Surroundings.Out.WriteLine(digest.Hex);
        Surroundings.Error.WriteLine($"{digest.Elements} nodes and edges");
        return ExitCode.Done;
    }
}
