using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary><c>kg ask claims</c></summary>
internal sealed class ClaimsVerb : QuestionVerb
{
    private readonly Option<string> about = new("--about")
    {
        Description = "An entity: its id or any of its names.",
        HelpName = "ENTITY",
        Required = true,
    };

    public ClaimsVerb(Surroundings surroundings)
        : base("claims", "Every claim in which an entity has a place: subject, object, role, speaker or owner of a figure.", surroundings)
    {
        Add(about);
        AddShared();
    }

    public override IReadOnlyList<string> Examples => ["kg ask claims --about byd", "kg ask claims --about 小米 --format json"];

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var graph = Opening.Open(parsed, Surroundings, cancellation);
        var entity = Asked.Entity(graph, parsed.GetRequiredValue(about), cancellation).Entity;
        var question = new ClaimsAbout(entity.Id);
        Answer(parsed, graph, question.Statements, results => Rows(question.Read(results)), results => [Tree(entity, question.Read(results))], cancellation);
        return ExitCode.Done;
    }

    private static RowTable Rows(ImmutableArray<ClaimAbout> claims) => new(
        ["claim", "sentence", "places", "act", "status", "polarity", "time", "doubt", "article", "articleTitle", "quotes"],
        [.. claims.Select(Row)]);

    private static ImmutableArray<GraphValue> Row(ClaimAbout claim) =>
    [
        claim.Claim, claim.Sentence, List(claim.Places), claim.Manner.Act, claim.Manner.Status, claim.Manner.Polarity,
        claim.Time, claim.Doubt, claim.Article.Id, claim.Article.Title, List(claim.Quotes),
    ];

    private static Branch Tree(EntityName entity, ImmutableArray<ClaimAbout> claims) =>
        new($"{entity.Name} ({entity.Id}): {claims.Length} {(claims.Length == 1 ? "claim" : "claims")}", [.. claims.Select(Claim)]);

    private static Branch Claim(ClaimAbout claim)
    {
        var manner = claim.Manner.ToString();
        var notes = new[] { string.Join(", ", claim.Places), manner, claim.Time ?? "", claim.Doubt is null ? "" : $"doubtful: {claim.Doubt}" };
        return new(
            $"{claim.Claim}: {claim.Sentence}",
            [new(string.Join("; ", notes.Where(note => note.Length > 0))), .. claim.Quotes.Select(quote => new Branch($"\"{CellText.OneLine(quote)}\""))]);
    }

    private static GraphList List(IEnumerable<string> texts) => GraphList.Of(texts.Select(text => (GraphValue)text));
}
