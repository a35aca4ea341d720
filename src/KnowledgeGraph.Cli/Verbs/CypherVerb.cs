using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg cypher</c></summary>
internal sealed class CypherVerb : ReadingVerb
{
    private const string FromInput = "-";
    private const string WritesInReadMode = "Neo.ClientError.Statement.AccessMode";

    private readonly Argument<string> query = new("query") { Description = "One openCypher query that reads; - reads it from standard input." };
    private readonly Option<string> format = FormatOption.CreateOption();

    public CypherVerb(Surroundings surroundings)
        : base("cypher", "Run one query of your own. Read-only, with limits of time, rows and memory.", surroundings)
    {
        Add(query);
        Add(format);
        StoreOptions.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "kg cypher \"MATCH (c:Company) RETURN c.name\"",
        "kg cypher --format json - < query.cypher",
        "kg cypher --store http://localhost:7474 \"MATCH (c:Company) RETURN c.name\"",
    ];

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var text = parsed.GetRequiredValue(query);
        if (text == FromInput)
        {
            text = Surroundings.In.ReadToEndAsync(cancellation).GetAwaiter().GetResult();
        }

        using var graph = Opening.Open(parsed, Surroundings, cancellation);
        try
        {
            var result = graph.Run(new(text), cancellation);
            new Page(Surroundings).Answer(FormatOption.Of(parsed, format), RowTable.Of(result));
            return ExitCode.Done;
        }
        catch (StoreException failed) when (failed.Failure.Code == WritesInReadMode)
        {
            throw new Refusal("the query writes, and kg cypher only reads: what is known stands in the YAML files", ExitCode.Findings);
        }
        catch (StoreException failed) when (failed.Failure.At is { } at)
        {
            throw new Refusal($"line {at.Line}, column {at.Column}: {failed.Message}", ExitCode.Findings);
        }
    }
}
