using System.Collections.Frozen;
using System.Collections.Immutable;
using Xunit;

namespace KnowledgeGraph.Model.Tests;

public sealed class SentenceTests
{
    private static readonly Place Nowhere = new("test.yaml", 1, 1);
    private static readonly ArticleId Article = ArticleId.Parse("007");
    private static readonly MeasureDefinition Sales = new("sales-volume", "sales volume", "count", ["company", "group"], "How many were sold.", []);

    private static readonly RelationDefinition Supplies = new(
        "supplies", "Delivers parts.", new("supplies", "does not supply", "supply"), ["company", "group"], ["company"], RelationDirection.Directed,
        [new("item", [], SlotWords.Allowed, SlotNeed.Optional, "with")], null);

    private static readonly EventDefinition Production = new(
        "production-start", "Begins to make.", new("started production", "did not start production", "start production"), "maker", null,
        [new("maker", ["company"], SlotWords.Refused, SlotNeed.Optional, ""), new("product", [], SlotWords.Allowed, SlotNeed.Optional, "of")], null);

    private static readonly Vocabulary Vocabulary = new(
        ImmutableDictionary<string, KindDefinition>.Empty, ImmutableDictionary<string, RoleDefinition>.Empty,
        ImmutableDictionary<string, RelationDefinition>.Empty, ImmutableDictionary<string, EventDefinition>.Empty,
        ImmutableDictionary<string, MeasureDefinition>.Empty,
        ImmutableDictionary<string, UnitDefinition>.Empty.Add("car", new("car", "count", "One car.", []) { Plural = "cars" }),
        ImmutableDictionary<string, CurrencyDefinition>.Empty);

    private static readonly FrozenDictionary<string, Entity> Entities = new[]
    {
        Somebody("acme", "company", "Acme"), Somebody("bolt", "company", "Bolt"), Somebody("makers", "group", "local makers"),
    }.ToFrozenDictionary(entity => entity.Id.Value);

    private readonly Sentence sentence = new(Vocabulary, id => Entities[id.Value]);

    [Fact]
    public void Of_Relation_SaysSlotsAndFigures() => Assert.Equal(
        "Acme supplies Bolt with wheels, sales volume: nearly 180,000 cars.",
        Of(Supply("acme", [Figure(FigureForm.Value, "nearly 180000 car", null)]), Modality.Plain));

    [Fact]
    public void Of_Group_IsPluralAndCapital() =>
        Assert.Equal("Local makers do not supply Bolt with wheels.", Of(Supply("makers", []), Modality.Plain with { Polarity = Polarity.Negated }));

    [Fact]
    public void Of_Denied_SaysSo() =>
        Assert.Equal("It is denied that Acme supplies Bolt with wheels.", Of(Supply("acme", []), Modality.Plain with { Act = Act.Denied }));

    [Fact]
    public void Of_EventWithoutSubject_SaysSomebodyAndOutcome() => Assert.Equal(
        "Somebody is expected to start production of wheels, outcome: open.",
        Of(new Form.Event(Production, EntityId.Parse("start"), [Words("product", "wheels")], "open", []), Modality.Plain with { Status = Status.Forecast }));

    [Theory]
    [InlineData(Status.Actual, Polarity.Affirmed, "Wheels was put into production.")]
    [InlineData(Status.Actual, Polarity.Negated, "Wheels was not put into production.")]
    [InlineData(Status.Planned, Polarity.Affirmed, "Wheels is planned to be put into production.")]
    [InlineData(Status.Forecast, Polarity.Affirmed, "Wheels is expected to be put into production.")]
    public void Of_EventWithoutSubject_IsPassiveWhereTheSchemaSaysHow(Status status, Polarity polarity, string expected)
    {
        var wording = new Wording("was put into production", "was not put into production", "be put into production");
        var kind = Production with { Passive = new("product", wording) };
        var modality = Modality.Plain with { Status = status, Polarity = polarity };
        Assert.Equal(expected, Of(new Form.Event(kind, EntityId.Parse("start"), [Words("product", "wheels")], null, []), modality));
    }

    [Theory]
    [InlineData(FigureForm.Value, "11.5 billion CNY", null, "11.5 billion CNY")]
    [InlineData(FigureForm.Value, "1234567 car", null, "1,234,567 cars")]
    [InlineData(FigureForm.Value, "3 to 6 car", null, "3 to 6 cars")]
    [InlineData(FigureForm.Value, "up to 1 car/car", null, "up to 1 car per car")]
    [InlineData(FigureForm.Change, "more than 230 %", "a year earlier", "change of more than 230 % versus a year earlier")]
    [InlineData(FigureForm.Change, "-5 %", null, "change of -5 %")]
    [InlineData(FigureForm.Share, "60 %", "the market", "share of 60 % of the market")]
    [InlineData(FigureForm.Ratio, "3", "Bolt", "3 times that of Bolt")]
    [InlineData(FigureForm.Ratio, "less than 1/5", "Bolt", "less than 1/5 of that of Bolt")]
    [InlineData(FigureForm.Ratio, "0.35", "Bolt", "0.35 times that of Bolt")]
    [InlineData(FigureForm.Share, "2/3", "the market", "share of 2/3 of the market")]
    [InlineData(FigureForm.Ranked, "1", "China", "rank 1 in China")]
    public void Of_Figure_SaysItsForm(FigureForm form, string quantity, string? against, string expected) => Assert.Equal(
        $"Sales volume of Acme: {expected}.",
        Of(new Form.Measured(Figure(form, quantity, against) with { Of = EntityId.Parse("acme") }), Modality.Plain));

    private static Entity Somebody(string id, string kind, string label) =>
        new(EntityId.Parse(id), new(kind, kind, "A kind."), label, [], null, null, Nowhere);

    private static Filling Who(string role, string id) => new(role, [new Term.Of(EntityId.Parse(id))], Reading.Distributive, Rest.None);

    private static Filling Words(string role, string words) => new(role, [new Term.Words(words)], Reading.Distributive, Rest.None);

    private static Form.Relation Supply(string who, ImmutableArray<Figure> figures) =>
        new(Supplies, Who("subject", who), Who("object", "bolt"), [Words("item", "wheels")], figures);

    private static Figure Figure(FigureForm form, string quantity, string? against)
    {
        Assert.True(QuantityText.TryParse(quantity, out var parsed));
        return new("sales-volume", Sales, null, form, parsed, against is null ? null : new Term.Words(against), null, null);
    }

    private string Of(Form form, Modality modality)
    {
        var quote = new Evidence(EvidenceRole.Support, new(Article, "words", 0, 5));
        return sentence.Of(new(ClaimId.Of(Article, "claim"), form, modality, [], null, Standing.Normal, [quote], [], new(SealState.Holds, ProvedBy.Text), Nowhere));
    }
}
