using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>One generated article with its own actors and claims, the same whatever other articles there are.</summary>
internal sealed class ArticleCorpus
{
    private static readonly Place Nowhere = new("curation/extracts/x.yaml", 1, 1);
    private static readonly string[] Words = ["it's \"so\"", "back\\slash", "two\nlines", "比亚迪", "a😀b", "tab\there", "; // MATCH (n) DELETE n;", "plain words", "$rows {id: 1}"];
    private static readonly string[] Times = ["2021", "2021-01-15", "~2021-02 (recently)", "before 2015", "2024/2034", "after 2020-Q1", "(soon)", "after c0"];
    private static readonly string[] Quantities = ["nearly 11.5 billion CNY", "1/3", "20 %", "3 to 6 CNY", "more than 60 %", "up to 12", "-4 CNY", "123456789012345678901234567890 CNY"];

    private readonly Corpus corpus;
    private readonly Random random;
    private readonly ArticleId id;

    public ArticleCorpus(Corpus corpus, int number)
    {
        this.corpus = corpus;
        random = new(unchecked((corpus.Seed * 7919) + number));
        id = ArticleId.Parse($"{number:d3}");
        Article = NewArticle();
        Claims = [.. Enumerable.Range(0, corpus.ClaimsEach).Select(NewClaim)];
        Entities = [.. NewEntities()];
        Names = [new(id, EntityId.Of(id, "crowd"), ["the crowd"]), new(id, Company(), [Pick(Words), Pick(Words)])];
    }

    public Article Article { get; }

    /// <summary>Those that only this article has.</summary>
    public ImmutableArray<Entity> Entities { get; }

    public ImmutableArray<Claim> Claims { get; }

    public ImmutableArray<WrittenNames> Names { get; }

    private Article NewArticle() => new(
        id, [new("en", Pick(Words))], Maybe("daily"), Maybe("daily"), Maybe("reporter") is { } author ? [author] : [],
        Time(), ["en"], new string('a', 64), 1000, Chance(2) ? ArticleOrigin.PressRelease : null, Chance(6) ? ArticleStatus.Retracted : ArticleStatus.Ok, "Quotation.", Nowhere)
    {
        Origin = Maybe(["release-1", "release-2"]),
    };

    private IEnumerable<Entity> NewEntities()
    {
        yield return new(EntityId.Of(id, "crowd"), TestVocabulary.Group, "the crowd", [], null, null, Nowhere);
        foreach (var claim in Claims.Where(claim => claim.Form is Form.Event occasion && occasion.Entity.Article is not null))
        {
            var kind = ((Form.Event)claim.Form).Kind;
            yield return new(EntityId.Of(id, claim.Id.Name), TestVocabulary.Event, $"an event of {claim.Id}", [], kind, null, Nowhere);
        }
    }

    private Claim NewClaim(int number)
    {
        var name = $"c{number}";
        var modality = Chance(2) ? Modality.Plain : new(Any<Act>(), Any<Status>(), Any<Polarity>());
        var standing = Chance(5) ? new Standing(Rank.Deprecated, "wrong", null) : new(Rank.Normal, null, Chance(4) ? "looks wrong" : null);
        return new(
            ClaimId.Of(id, name), NewForm(name), modality, Speakers(), Time(), standing, Evidence(), Links(),
            new(Any<SealState>(), Any<ProvedBy>()), Nowhere);
    }

    private Form NewForm(string name) => random.Next(6) switch
    {
        0 => new Form.Relation(TestVocabulary.Supplies, Companies("subject"), Companies("object"), [Item(), Companies("for-use")], Figures()),
        1 => new Form.Relation(TestVocabulary.CooperatesWith, Companies("subject"), Companies("object"), [], []),
        2 => new Form.Event(TestVocabulary.Investment, Event(name), [Companies("investor"), Companies("target"), Item("instrument")], Maybe(Words), Figures()),
        3 => new Form.Event(TestVocabulary.Meeting, EntityId.Of(id, name), [Companies("participant")], null, []),
        4 => new Form.Measured(NewFigure("revenue")),
        _ => new Form.Statement(Pick(Words), [Company()]),
    };

    private EntityId Event(string name) => Chance(3) ? EntityId.Parse("big-round") : EntityId.Of(id, name);

    private Filling Companies(string role)
    {
        var terms = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Term)new Term.Of(Company()));
        return new(role, [.. terms], Chance(4) ? Reading.Together : Reading.Distributive, Chance(5) ? Rest.AndOthers : Rest.None);
    }

    private Filling Item(string role = "item") =>
        new(role, [Chance(2) ? new Term.Words(Pick(Words)) : new Term.Of(EntityId.Parse("engine-one"))], Reading.Distributive, Rest.None);

    private ImmutableArray<Figure> Figures() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => NewFigure("amount"))];

    private Figure NewFigure(string name)
    {
        Assert.True(QuantityText.TryParse(Pick(Quantities), out var quantity));
        var form = Any<FigureForm>();
        Term? against = form == FigureForm.Value ? null : Chance(2) ? new Term.Of(Company()) : new Term.Words(Pick(Words));
        return new(name, TestVocabulary.Revenue, Company(), form, quantity, against, Time(), Maybe(Words));
    }

    private ImmutableArray<EntityId> Speakers() => random.Next(4) switch
    {
        0 => [EntityId.Of(id, "crowd")],
        1 => [EntityId.Parse("reporter"), Company()],
        _ => [],
    };

    private ImmutableArray<Evidence> Evidence() =>
        [new(EvidenceRole.Support, Quote()), .. Enumerable.Range(0, random.Next(3)).Select(_ => new Evidence(Any<EvidenceRole>(), Quote()))];

    /// <summary>A place always has the same words.</summary>
    private Quote Quote()
    {
        var at = random.Next(6);
        var words = Words[(at + corpus.Seed % 3 + 3) % Words.Length];
        return new(id, words, 100 * at, (100 * at) + ArticleText.CodePoints(words));
    }

    private ImmutableArray<Link> Links() =>
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Link(Any<LinkKind>(), ClaimId.Of(ArticleId.Parse($"{random.Next(Math.Max(1, corpus.Articles)):d3}"), $"c{random.Next(5)}")))];

    private EntityId Company() => Chance(6) ? EntityId.Of(id, "crowd") : EntityId.Parse(Pick(Corpus.Companies));

    private When? Time()
    {
        if (Chance(2))
        {
            return null;
        }

        Assert.True(WhenText.TryParse(Pick(Times), id, out var when));
        return when;
    }

    private EntityId? Maybe(string entity) => Chance(2) ? EntityId.Parse(entity) : null;

    private string? Maybe(string[] texts) => Chance(2) ? Pick(texts) : null;

    private bool Chance(int one) => random.Next(one) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());
}
