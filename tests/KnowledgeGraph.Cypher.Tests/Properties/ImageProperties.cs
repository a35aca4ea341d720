using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Properties;

/// <summary>A store that comes out of an image is the store that went in; other bytes give none, or one that keeps a graph's rules.</summary>
public sealed class ImageProperties
{
    private static readonly GraphValue[] Values =
    [
        true, false, 0, -1, long.MaxValue, long.MinValue, 0.5, -0.0, double.NaN, double.NegativeInfinity, "", "plain", "caf\u00e9", "\u6d4b\u8bd5 \ud83d\ude97",
        "\ud83d alone", new DateOnly(1, 1, 1), new DateOnly(9999, 12, 31), GraphList.Empty, GraphList.Of(["a", "\u6d4b", "a"]), GraphList.Of([1L, 2L]),
    ];

    private static readonly string[] Schema =
        ["CREATE CONSTRAINT one FOR (n:Unique) REQUIRE n.id IS UNIQUE", "CREATE INDEX FOR (n:A) ON (n.x)", "CREATE INDEX FOR ()-[r:T]-() ON (r.w)"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void AnImage_GivesBackTheGraph_ItsNumbersAndIndexesToo() => Holds(Sample(), async sample =>
    {
        var store = await FilledAsync(sample);
        var back = await AgainAsync(store);
        Assert.Equal(await StorePicture.OfAsync(store), await StorePicture.OfAsync(back));
        Assert.Equal((await ImageOfAsync(store)).ToArray(), (await ImageOfAsync(back)).ToArray());
    });

    [Fact]
    public void AStoreFromAnImage_TakesChangesAsTheOtherDoes() => Holds(
        from sample in Sample()
        from changes in RandomGraph.Changes()
        select (sample, changes),
        async both =>
        {
            var store = await FilledAsync(both.sample);
            var back = await AgainAsync(store);
            foreach (var change in both.changes.Where(change => !change.Contains("LIMIT", StringComparison.Ordinal)))
            {
                await StorePicture.WriteAsync(store, change);
                await StorePicture.WriteAsync(back, change);
            }

            Assert.Equal(Unnumbered(await StorePicture.OfAsync(store)), Unnumbered(await StorePicture.OfAsync(back)));
        });

    [Fact]
    public async Task AUniquenessConstraint_StillHolds()
    {
        var store = new EmbeddedStore();
        await StorePicture.WriteAsync(store, Schema[0]);
        await StorePicture.WriteAsync(store, "CREATE (:Unique {id: 'x'})");
        var back = await AgainAsync(store);
        var failed = await Assert.ThrowsAsync<StoreException>(() => StorePicture.WriteAsync(back, "CREATE (:Unique {id: 'x'})"));
        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", failed.Failure.Code);
        await StorePicture.WriteAsync(back, "CREATE (:Unique {id: 'y'})");
    }

    [Fact]
    public void ChangedBytes_GiveNoGraph_OrOneThatAnswers() => Holds(
        from sample in Sample()
        from changes in (from at in Gen.Choose(0, 1_000_000) from value in Gen.Choose(0, 255) select (at, value)).NonEmptyListOf()
        from cut in Gen.Choose(0, 40)
        select (sample, changes, cut),
        async damage =>
        {
            var bytes = await ImageOfAsync(await FilledAsync(damage.sample));
            foreach (var (at, value) in damage.changes)
            {
                bytes[at % bytes.Length] = (byte)value;
            }

            try
            {
                var store = EmbeddedStore.FromImage(new(bytes[..^Math.Min(damage.cut % 8, bytes.Length)], 0));
                await StorePicture.OfAsync(store);
                await StorePicture.WriteAsync(store, "MATCH (n) SET n.x = 1 SET n:A:B DETACH DELETE n CREATE (:A {x: 1})-[:T {w: 1}]->(:B)");
            }
            catch (InvalidDataException)
            {
            }
        });

    [Fact]
    public async Task EveryCut_IsNoticed()
    {
        var bytes = await ImageOfAsync(await FilledAsync(("CREATE (a:A {x: 1})-[:T {w: 2}]->(:B), (a)-[:U]->(a)", Values, [])));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => EmbeddedStore.FromImage(new(bytes[..length], 0)));
        }
    }

    private static Gen<(string Graph, GraphValue[] Values, string[] Changes)> Sample() =>
        from graph in RandomGraph.Creation()
        from values in Gen.Elements(Values).ListOf()
        from changes in RandomGraph.Changes()
        select (graph, values.ToArray(), changes);

    private static async Task<EmbeddedStore> FilledAsync((string Graph, GraphValue[] Values, string[] Changes) sample)
    {
        var store = new EmbeddedStore();
        foreach (var statement in Schema.Append(sample.Graph).Concat(sample.Changes))
        {
            await StorePicture.WriteAsync(store, statement);
        }

        for (var i = 0; i < sample.Values.Length; i++)
        {
            await StorePicture.WriteAsync(store, Statement.With("CREATE (:Unique {id: $id, value: $value})", ("id", i), ("value", sample.Values[i])));
        }

        return store;
    }

    private static async Task<byte[]> ImageOfAsync(EmbeddedStore store)
    {
        var image = new ImageWriter();
        await store.WriteImageAsync(image, Cancellation);
        return image.Written.ToArray();
    }

    private static async Task<EmbeddedStore> AgainAsync(EmbeddedStore store)
    {
        var image = new ImageReader(await ImageOfAsync(store), 0);
        var back = EmbeddedStore.FromImage(image);
        Assert.True(image.IsAtEnd);
        return back;
    }

    /// <summary>Numbers that were given back may be given again in another order; so no change above may take the first node it meets.</summary>
    private static IEnumerable<string> Unnumbered(string[] picture) =>
        picture.Select(row => row[..(row.LastIndexOf(" | ", StringComparison.Ordinal) is var at and >= 0 ? at : row.Length)]).Order(StringComparer.Ordinal);

    private static void Holds<T>(Gen<T> samples, Func<T, Task> property) => Prop.ForAll(samples.ToArbitrary(), sample =>
    {
        property(sample).GetAwaiter().GetResult();
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
}
