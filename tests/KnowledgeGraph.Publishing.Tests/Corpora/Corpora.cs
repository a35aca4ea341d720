using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>Generated corpora for property tests; a failing one shrinks to fewer articles, claims and merges.</summary>
internal static class Corpora
{
    /// <summary>Runs a property over generated corpora.</summary>
    public static void Hold(int times, Func<Corpus, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), Prop.ForAll(Arbitrary(), property));

    private static Arbitrary<Corpus> Arbitrary() =>
        Arb.From(
            from seed in Gen.Choose(0, 1_000_000)
            from articles in Gen.Choose(0, 4)
            from claims in Gen.Choose(0, 6)
            from merges in Gen.Choose(0, 3)
            select new Corpus(seed, articles, claims, merges),
            Smaller);

    private static IEnumerable<Corpus> Smaller(Corpus corpus)
    {
        if (corpus.Articles > 0)
        {
            yield return corpus with { Articles = corpus.Articles - 1 };
        }

        if (corpus.ClaimsEach > 0)
        {
            yield return corpus with { ClaimsEach = corpus.ClaimsEach - 1 };
        }

        if (corpus.Merges > 0)
        {
            yield return corpus with { Merges = corpus.Merges - 1 };
        }
    }
}
