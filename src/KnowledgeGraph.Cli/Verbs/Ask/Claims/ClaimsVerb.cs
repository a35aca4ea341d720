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
        ["claim", "sentence", "form", "predicate", "places", "act", "status", "polarity", "rank", "time", "speakers", "doubt", "article", "articleTitle", "quotes"],
        [.. claims.Select(Row)]);

    private static ImmutableArray<GraphValue> Row(ClaimAbout claim) =>
    [
        claim.Claim, claim.Sentence, claim.Form, claim.Predicate, ClaimWords.List(claim.Places), claim.Manner.Act, claim.Manner.Status, claim.Manner.Polarity,
        claim.Standing.Rank, claim.Time?.Text, ClaimWords.Ids(claim.Speakers), claim.Doubt, claim.Article.Id, claim.Article.Title, ClaimWords.List(claim.Quotes),
    ];

    private static Branch Tree(EntityName entity, ImmutableArray<ClaimAbout> claims) =>
        new($"{entity.Name} ({entity.Id}): {claims.Length} {(claims.Length == 1 ? "claim" : "claims")}", [.. claims.Select(Claim)]);

    private static Branch Claim(ClaimAbout claim)
    {
        var notes = ClaimWords.Notes(
            string.Join(", ", claim.Places), claim.Manner.ToString(), ClaimWords.When(claim.Time?.Text), claim.Places.Contains(ClaimAbout.Speaker) ? null : ClaimWords.SaidBy(claim.Speakers),
            claim.Standing.Rank == "deprecated" ? $"deprecated: {claim.Standing.Reason}" : null, claim.Doubt is null ? null : $"doubtful: {claim.Doubt}");
        return new($"{claim.Claim}: {claim.Sentence}", [new(notes), .. claim.Quotes.Select(quote => new Branch(ClaimWords.Quoted(quote)))]);
    }
}
