using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>Edges cannot lie: which claims make a direct edge, and which.</summary>
public class DirectEdgesTests
{
    private static readonly Place Nowhere = new("curation/extracts/004.yaml", 1, 1);
    private static readonly ArticleId Article = ArticleId.Parse("004");

    [Theory]
    [InlineData(Act.Asserted, Status.Actual, Polarity.Affirmed, "SUPPLIES")]
    [InlineData(Act.Announced, Status.Actual, Polarity.Affirmed, "SUPPLIES")]
    [InlineData(Act.Asserted, Status.Planned, Polarity.Affirmed, "PLANS_TO_SUPPLY")]
    [InlineData(Act.Announced, Status.Forecast, Polarity.Affirmed, "PLANS_TO_SUPPLY")]
    [InlineData(Act.Asserted, Status.Hypothetical, Polarity.Affirmed, null)]
    [InlineData(Act.Asserted, Status.Actual, Polarity.Negated, null)]
    [InlineData(Act.Alleged, Status.Actual, Polarity.Affirmed, null)]
    [InlineData(Act.Denied, Status.Actual, Polarity.Affirmed, null)]
    [InlineData(Act.Opinion, Status.Actual, Polarity.Affirmed, null)]
    [InlineData(Act.Recommended, Status.Planned, Polarity.Affirmed, null)]
    public void ARelation_MakesTheEdgeOfItsModality(Act act, Status status, Polarity polarity, string? type) =>
        Assert.Equal(
            type is null ? [] : [$"acme -{type}-> bolt"],
            EdgesOf(Claim(Supplies(["acme"], ["bolt"]), modality: new(act, status, polarity))));

    [Fact]
    public void AList_MakesOneEdgeAPair() =>
        Assert.Equal(
            ["acme -SUPPLIES-> bolt", "acme -SUPPLIES-> cog", "dyno -SUPPLIES-> bolt", "dyno -SUPPLIES-> cog"],
            EdgesOf(Claim(Supplies(["acme", "dyno"], ["bolt", "cog"]))));

    [Fact]
    public void AListReadAsOne_MakesNone() =>
        Assert.Equal([], EdgesOf(Claim(new Form.Relation(
            TestVocabulary.Supplies, Fill("subject", Reading.Together, "acme", "dyno"), Fill("object", Reading.Distributive, "bolt"), [], []))));

    [Fact]
    public void ASymmetricRelation_MakesOneEdgeWhicheverWayItIsWritten()
    {
        string[] once = ["acme -COOPERATES_WITH-> bolt"];
        Assert.Equal(once, EdgesOf(Claim(Cooperates("acme", "bolt"))));
        Assert.Equal(once, EdgesOf(Claim(Cooperates("bolt", "acme"))));
    }

    [Fact]
    public void ARelationWithoutAnEdge_MakesNone() =>
        Assert.Equal([], EdgesOf(Claim(new Form.Relation(
            TestVocabulary.Mentions, Fill("subject", Reading.Distributive, "acme"), Fill("object", Reading.Distributive, "bolt"), [], []))));

    [Fact]
    public void AnEvent_JoinsTheRolesThatItsKindNames()
    {
        var edge = Assert.Single(Direct(Claim(Investment())));
        Assert.Equal("acme -INVESTED_IN-> bolt", Show(edge));
        Assert.Equal("004/round|INVESTED_IN|acme|bolt", edge.Id);
        Assert.Equal(new GraphString("004/@round"), edge.Properties[Keys.Event]);
        Assert.Equal(new GraphString("004/round"), edge.Properties[Keys.Claim]);
        Assert.Equal(new GraphString("article:004"), edge.Properties[Keys.Unit]);
    }

    [Fact]
    public void ADeprecatedClaim_MakesNone() =>
        Assert.Equal([], EdgesOf(Claim(Supplies(["acme"], ["bolt"]), standing: new(Rank.Deprecated, "a slip", null))));

    [Fact]
    public void ADoubtedClaim_MakesAnEdgeThatSaysSo() =>
        Assert.Equal(new GraphString("too good"), Assert.Single(Direct(Claim(Supplies(["acme"], ["bolt"]), standing: new(Rank.Normal, null, "too good")))).Properties[Keys.Doubt]);

    [Fact]
    public void ARetractedArticle_MakesNone() =>
        Assert.Equal([], EdgesOf(Claim(Supplies(["acme"], ["bolt"])), ArticleStatus.Retracted));

    [Theory]
    [InlineData(new string[0], 1)]
    [InlineData(new[] { "reporter" }, 1)]
    [InlineData(new[] { "004/@crowd" }, 0)]
    [InlineData(new[] { "004/@crowd", "reporter" }, 1)]
    public void ASpeakerNobodyKnows_MakesNone(string[] chain, int edges) =>
        Assert.Equal(edges, EdgesOf(Claim(Supplies(["acme"], ["bolt"]), saidBy: [.. chain.Select(EntityId.Parse)])).Length);

    [Fact]
    public void OnesOwn_PairAfterAMerge_MakesNone()
    {
        var same = new Judgement(Verdict.Same, [EntityId.Parse("acme"), EntityId.Parse("bolt")], EntityId.Parse("bolt"), "one seal", "maintainers", new(2026, 1, 1), Nowhere);
        var edges = Content(Claim(Supplies(["acme", "cog"], ["bolt"])), ArticleStatus.Ok, [same]).Articles.Single().Edges.Where(edge => edge.From.Label == Labels.Entity);
        Assert.Equal(["cog -SUPPLIES-> bolt"], edges.Select(Show));
    }

    private static string[] EdgesOf(Claim claim, ArticleStatus status = ArticleStatus.Ok) => [.. Direct(claim, status).Select(Show)];

    private static IEnumerable<EdgeRow> Direct(Claim claim, ArticleStatus status = ArticleStatus.Ok) =>
        Content(claim, status, []).Articles.Single().Edges.Where(edge => edge.From.Label == Labels.Entity);

    private static string Show(EdgeRow edge) => $"{edge.From.Id} -{edge.Type}-> {edge.To.Id}";

    private static GraphContent Content(Claim claim, ArticleStatus status, ImmutableArray<Judgement> judgements)
    {
        var article = new Article(Article, [], null, null, [], null, ["en"], new string('0', 64), 10, null, status, "Quotation.", Nowhere);
        Entity[] entities =
        [
            .. Corpus.Companies.Select(id => new Entity(EntityId.Parse(id), TestVocabulary.Company, id, [], null, null, Nowhere)),
            new(EntityId.Parse("reporter"), TestVocabulary.Person, "A. Reporter", [], null, null, Nowhere),
            new(EntityId.Of(Article, "crowd"), TestVocabulary.Group, "the crowd", [], null, null, Nowhere),
            new(EntityId.Of(Article, "round"), TestVocabulary.Event, "a round", [], TestVocabulary.Investment, null, Nowhere),
        ];
        return Mapping.Of(new(TestVocabulary.Value, [article], [.. entities], judgements, [claim]));
    }

    private static Claim Claim(Form form, Modality? modality = null, Standing? standing = null, ImmutableArray<EntityId> saidBy = default) => new(
        ClaimId.Of(Article, "round"), form, modality ?? Modality.Plain, saidBy.IsDefault ? [] : saidBy, null, standing ?? Standing.Normal,
        [new(EvidenceRole.Support, new(Article, "words", 0, 5))], [], new(SealState.Holds, ProvedBy.Seal), Nowhere);

    private static Form Supplies(string[] subjects, string[] objects) => new Form.Relation(
        TestVocabulary.Supplies, Fill("subject", Reading.Distributive, subjects), Fill("object", Reading.Distributive, objects), [], []);

    private static Form Cooperates(string subject, string other) => new Form.Relation(
        TestVocabulary.CooperatesWith, Fill("subject", Reading.Distributive, subject), Fill("object", Reading.Distributive, other), [], []);

    private static Form Investment() => new Form.Event(
        TestVocabulary.Investment, EntityId.Of(Article, "round"),
        [Fill("investor", Reading.Distributive, "acme"), Fill("target", Reading.Distributive, "bolt")], null, []);

    private static Filling Fill(string role, Reading reading, params string[] ids) => new(role, [.. ids.Select(id => new Term.Of(EntityId.Parse(id)))], reading, Rest.None);
}
