using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary><c>kg ask trace</c></summary>
internal sealed class TraceVerb : ReadingVerb
{
    private readonly Argument<string> claim = new("claim") { Description = "The claim's id: the article, a slash, its name in the extract." };
    private readonly Option<string> format = FormatOption.CreateOption();

    public TraceVerb(Surroundings surroundings)
        : base("trace", "From one claim to the words that support it: quotes in their sentences, article, speakers, file and line.", surroundings)
    {
        Add(claim);
        Add(format);
        StoreOptions.AddTo(this);
    }

    public override IReadOnlyList<string> Examples => ["kg ask trace 000/highland-byd", "kg ask trace 000/highland-byd --format json"];

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var id = parsed.GetRequiredValue(claim);
        using var graph = Opening.OpenWithTree(parsed, Surroundings, cancellation);
        var trace = graph.Ask(new TraceClaim(id), cancellation)
            ?? throw new Refusal($"there is no claim '{id}'{Hint(graph, id, cancellation)}", ExitCode.Findings);
        var origin = graph.Tree?.FindOrigin(id);
        new Page(Surroundings).Answer(FormatOption.Of(parsed, format), () => TraceRows.Of(trace, origin), () => [TraceTree.Of(trace, origin)]);
        return ExitCode.Done;
    }

    /// <summary>Claims of that name in other articles, or the claims of that article.</summary>
    private static string Hint(Graph graph, string id, CancellationToken cancellation)
    {
        var name = id[(id.IndexOf('/') + 1)..];
        var alike = graph.Ask(new ClaimsNamed(name), cancellation);
        return alike.IsEmpty ? "; kg ask claims --about <entity> lists claims" : $"; did you mean {string.Join(" or ", alike)}?";
    }
}
