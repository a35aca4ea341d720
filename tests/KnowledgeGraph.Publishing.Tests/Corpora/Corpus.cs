using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>A generated set of curated files: any of its articles may be there or not, any judgement may be in force or not.</summary>
/// <param name="Seed">Decides every choice within; an article's own choices depend on nothing else than this and its number.</param>
internal sealed record Corpus(int Seed, int Articles, int ClaimsEach, int Merges)
{
    private static readonly Place Nowhere = new("curation/extracts/x.yaml", 1, 1);

    public static ImmutableArray<string> Companies { get; } = ["acme", "bolt", "cog", "dyno", "edge", "flux"];

    public ImmutableArray<Judgement> Judgements
    {
        get
        {
            var random = new Random(Seed);
            return [.. Enumerable.Range(0, Merges).Select(_ => Merge(random))];
        }
    }

    public Knowledge All => Knowledge(Enumerable.Range(0, Articles), Judgements);

    /// <summary>What is known with these articles alone.</summary>
    public Knowledge Knowledge(IEnumerable<int> articles, ImmutableArray<Judgement> judgements)
    {
        var parts = articles.Select(number => new ArticleCorpus(this, number)).ToList();
        return new(
            TestVocabulary.Value, [.. parts.Select(part => part.Article)], [.. Registry(), .. parts.SelectMany(part => part.Entities)], judgements,
            [.. parts.SelectMany(part => part.Claims)])
        {
            WrittenNames = [.. parts.SelectMany(part => part.Names)],
        };
    }

    public override string ToString() => $"seed {Seed}, {Articles} articles, {ClaimsEach} claims each, {Merges} merges";

    private static IEnumerable<Entity> Registry()
    {
        foreach (var company in Companies)
        {
            yield return new(
                EntityId.Parse(company), TestVocabulary.Company, $"{company.ToUpperInvariant()} \"Motors\"", [new("zh-Hans", $"{company}公司"), new("en", company)],
                null, company == "cog" ? "not the wheel" : null, Nowhere);
        }

        yield return new(EntityId.Parse("daily"), TestVocabulary.Publication, "The Daily O'Clock", [], null, null, Nowhere);
        yield return new(EntityId.Parse("reporter"), TestVocabulary.Person, "A. Reporter", [], null, null, Nowhere);
        yield return new(EntityId.Parse("engine-one"), TestVocabulary.Product, "Engine One", [], null, null, Nowhere);
        yield return new(EntityId.Parse("big-round"), TestVocabulary.Event, "the big round", [], TestVocabulary.Investment, null, Nowhere);
    }

    /// <summary>A later company is kept for an earlier one or for an article's actor, a later article's actor for an earlier one's: no chain turns in a circle.</summary>
    private Judgement Merge(Random random)
    {
        var company = random.Next(1, Companies.Length);
        var article = random.Next(1, Math.Max(2, Articles));
        return random.Next(4) switch
        {
            0 => Same($"{random.Next(article):d3}/@crowd", Companies[company]),
            1 => Same($"{random.Next(article):d3}/@crowd", $"{article:d3}/@crowd"),
            _ => Same(Companies[random.Next(company)], Companies[company]),
        };
    }

    private static Judgement Same(string other, string keep) => new(
        Verdict.Same, [EntityId.Parse(keep), EntityId.Parse(other)], EntityId.Parse(keep), "the same seal", "maintainers", new(2026, 1, 1), Nowhere);
}
