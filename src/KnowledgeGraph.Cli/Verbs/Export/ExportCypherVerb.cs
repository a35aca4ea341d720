using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Publishing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg export cypher</c></summary>
internal sealed class ExportCypherVerb(Surroundings surroundings) : Verb(
    "cypher", "A script of constraints and MERGEs that an empty Neo4j 5 loads with cypher-shell.", surroundings)
{
    public override IReadOnlyList<string> Examples =>
    [
        "kg export cypher > graph.cypher",
        "kg export cypher | cypher-shell -u neo4j",
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var projection = await Opening.ProjectAsync(parsed, Surroundings, cancellation);
        CypherScript.Write(projection.Content, Surroundings.Out);
        return ExitCode.Done;
    }
}
