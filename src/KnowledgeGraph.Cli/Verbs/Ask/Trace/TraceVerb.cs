using System.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary><c>kg ask trace</c></summary>
internal sealed class TraceVerb : QuestionVerb
{
    private readonly Argument<string> claim = new("claim") { Description = "The claim's id: the article, a slash, its name in the extract." };

    public TraceVerb(Surroundings surroundings)
        : base("trace", "From one claim to the words that support it: quotes in their sentences, article, speakers, file and line.", surroundings)
    {
        Add(claim);
        AddShared();
    }

    public override IReadOnlyList<string> Examples => ["kg ask trace 000/highland-byd", "kg ask trace 000/highland-byd --format json"];

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var id = parsed.GetRequiredValue(claim);
        using var graph = Opening.OpenWithTree(parsed, Surroundings, SealPolicy.UnsealedToo, cancellation);
        var origin = graph.Tree?.FindOrigin(id);
        var question = new TraceClaim(id);
        Answer(
            parsed, graph, question.Statements, results => TraceRows.Of(Found(question.Read(results)), origin), results => [TraceTree.Of(Found(question.Read(results)), origin)], cancellation);
        return ExitCode.Done;

        ClaimTrace Found(ClaimTrace? trace) => trace ?? throw new Refusal($"there is no claim '{id}'{Hint(graph, id, cancellation)}", ExitCode.Findings);
    }

    /// <summary>Claims of that name in other articles, or the claims of that article.</summary>
    private static string Hint(Graph graph, string id, CancellationToken cancellation)
    {
        var name = id[(id.IndexOf('/') + 1)..];
        var question = new ClaimsNamed(name);
        var alike = question.Read(graph.Results(question.Statements, cancellation));
        return alike.IsEmpty ? "; kg ask claims --about <entity> lists claims" : $"; did you mean {string.Join(" or ", alike)}?";
    }
}
