using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>What publishing promises, on whatever store.</summary>
public abstract partial class PublisherContract
{
    private static CancellationToken Now => StoreTalk.Now;

    /// <summary>How many corpora a property is tried on.</summary>
    protected abstract int Times { get; }

    [Fact]
    public ValueTask Apply_ToAnEmptyStore_LeavesTheDigestOfTheRows() => HoldAsync(async (corpus, store) =>
    {
        var content = Mapping.Of(corpus.All);
        await ApplyAsync(store, content);
        return await Digest.OfAsync(store, Now) == Digest.Of(content);
    });

    [Fact]
    public ValueTask Apply_Twice_WritesNothing() => HoldAsync(async (corpus, store) =>
    {
        await ApplyAsync(store, Mapping.Of(corpus.All));
        store.Forget();
        var plan = await new Publisher(store).PlanAsync(Mapping.Of(corpus.All), Now);
        await ApplyAsync(store, Mapping.Of(corpus.All));
        return plan.IsEmpty && store is { Commits: 0, Updates: 0 };
    });

    [Fact]
    public ValueTask Apply_ThenTakingArticlesAway_EqualsNeverHavingHadThem() => HoldAsync(async (corpus, store) =>
    {
        await ApplyAsync(store, Mapping.Of(corpus.All));
        var fewer = Mapping.Of(corpus.Knowledge(Some(corpus), corpus.Judgements));
        return await BecomesAsync(store, fewer);
    });

    [Fact]
    public ValueTask Apply_OfSomethingElse_LeavesNothingOfTheFirst() => HoldAsync(async (corpus, store) =>
    {
        await ApplyAsync(store, Mapping.Of(corpus.All));
        var other = corpus with { Seed = corpus.Seed + 1, ClaimsEach = 3 };
        return await BecomesAsync(store, Mapping.Of(other.All));
    });

    [Fact]
    public ValueTask Merging_AndUndoingIt_GivesBackTheDigest() => HoldAsync(async (corpus, store) =>
    {
        var apart = Mapping.Of(corpus.Knowledge(Enumerable.Range(0, corpus.Articles), []));
        await ApplyAsync(store, apart);
        return await BecomesAsync(store, Mapping.Of(corpus.All)) && await BecomesAsync(store, apart);
    });

    [Theory]
    [InlineData(Failing.BeforeTheCommit)]
    [InlineData(Failing.AfterTheCommit)]
    public ValueTask Apply_StoppedAtAnyCommit_IsHealedByTheNext(Failing mode) => HoldAsync(async (corpus, store) =>
    {
        var from = Mapping.Of(corpus.Knowledge(Some(corpus), corpus.Judgements));
        var to = Mapping.Of((corpus with { Merges = corpus.Merges + 1 }).All);
        await ApplyAsync(store, from);
        store.Forget();
        await ApplyAsync(store, to);
        var commits = store.Commits;
        for (var stop = 1; stop <= commits; stop++)
        {
            await ApplyAsync(store, from);
            store.Forget();
            (store.FailingCommit, store.Mode) = (stop, mode);
            await Assert.ThrowsAsync<StoreException>(async () => await ApplyAsync(store, to));
            store.Forget();
            if (!await BecomesAsync(store, to))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public ValueTask Apply_AfterElementsWereLost_BringsThemBack() => HoldAsync(async (corpus, store) =>
    {
        var content = Mapping.Of(corpus.All);
        await ApplyAsync(store, content);
        await StoreTalk.RunAsync(store, "MATCH (s:State) DELETE s");
        await StoreTalk.RunAsync(store, "MATCH (q:Quote)-[r:IN]->() DELETE r");
        await StoreTalk.RunAsync(store, "MATCH (c:Claim) SET c.sentence = 'something else', c.stray = 1");
        await StoreTalk.RunAsync(store, "MATCH (e:Company) SET e:Stray REMOVE e:Company");
        await StoreTalk.RunAsync(store, "MATCH (a:Entity), (b:Entity) WHERE a.id < b.id CREATE (a)-[:STRAY {id: 'stray', unit: 'article:000'}]->(b)");
        return await BecomesAsync(store, content);
    });

    [Fact]
    public ValueTask Fill_LeavesTheSameGraph_AndAnApplyAfterwardsAgrees() => HoldAsync(async (corpus, store) =>
    {
        var content = Mapping.Of(corpus.All);
        await new Publisher(store).FillAsync(content, Now);
        return await Digest.OfAsync(store, Now) == Digest.Of(content) && await BecomesAsync(store, Mapping.Of((corpus with { Seed = corpus.Seed + 1 }).All));
    });

    [Fact]
    public ValueTask TheScript_MakesTheSameGraph() => HoldAsync(async (corpus, store) =>
    {
        var content = Mapping.Of(corpus.All);
        foreach (var statement in ScriptStatements(content))
        {
            await StoreTalk.RunAsync(store, statement);
        }

        return await Digest.OfAsync(store, Now) == Digest.Of(content) && await BecomesAsync(store, content);
    });

    [Fact]
    public async Task ANodeThatAStrangersEdgeHolds_IsNamedAndItsUnitRefused()
    {
        await using var store = await OpenWithSchemaAsync();
        var corpus = new Corpus(3, 2, 4, 0);
        await ApplyAsync(store, Mapping.Of(corpus.All));
        await StoreTalk.RunAsync(store, "MATCH (c:Claim {id: '001/c0'}) CREATE (:Note {text: 'mine'})-[:ABOUT_THIS]->(c)");
        var without = Mapping.Of(corpus.Knowledge([0], []));
        var report = await new Publisher(store).ApplyAsync(without, Runs.Next(), Now);
        Assert.Equal(
            "article:001: Claim 001/c0 is no longer wanted, and an edge ABOUT_THIS that is not ours holds it; delete that edge, or the article's claim must stay",
            report.Refusals.First().ToString());
        Assert.Equal(4L, await CountAsync(store, "MATCH (c:Claim) WHERE c.unit = 'article:001' RETURN count(*)"));
        await StoreTalk.RunAsync(store, "MATCH (:Note)-[r]->() DELETE r");
        Assert.True(await BecomesAsync(store, without));
        Assert.Equal(1L, await CountAsync(store, "MATCH (n:Note) RETURN count(*)"));
    }

    [Fact]
    public async Task WhatHasNoUnit_IsNeverTouched()
    {
        await using var store = await OpenWithSchemaAsync();
        var corpus = new Corpus(11, 3, 5, 1);
        await StoreTalk.RunAsync(store, "CREATE (:Entity:Company {id: 'foreign', name: 'Foreign'})-[:SUPPLIES {id: 'x'}]->(:Claim {id: 'foreign/claim'})");
        await ApplyAsync(store, Mapping.Of(corpus.All));
        await StoreTalk.RunAsync(store, "MATCH (a:Claim {id: 'foreign/claim'}), (b:Entity {unit: 'registry'}) MERGE (a)-[:SUBJECT {mine: true}]->(b)");
        await new Publisher(store).ApplyAsync(Mapping.Of((corpus with { Seed = 12 }).All), Runs.Next(), Now);
        Assert.Equal(1L, await CountAsync(store, "MATCH (:Company {id: 'foreign'})-[r:SUPPLIES]->(:Claim) WHERE r.unit IS NULL RETURN count(*)"));
    }

    /// <summary>An empty store with the constraints that publishing wants not yet there.</summary>
    private protected abstract ValueTask<IGraphStore> OpenEmptyAsync();

    private static IEnumerable<string> ScriptStatements(GraphContent content)
    {
        using var text = new StringWriter();
        CypherScript.Write(content, text);
        return new SchemaScript("script", text.ToString()).Statements().Where(statement => !statement.StartsWith("CREATE ", StringComparison.Ordinal));
    }

    private static int[] Some(Corpus corpus) => [.. Enumerable.Range(0, corpus.Articles).Where(number => number % 2 == corpus.Seed % 2)];

    private static async ValueTask<long> CountAsync(IGraphStore store, string query) =>
        ((GraphInteger)(await StoreTalk.RunAsync(store, query)).Rows[0][0]).Value;

    private static async ValueTask ApplyAsync(WatchedStore store, GraphContent content)
    {
        var report = await new Publisher(store).ApplyAsync(content, Runs.Next() with { StepSize = store.StepSize }, Now);
        Assert.Equal([], report.Refusals);
    }

    /// <summary>Whether applying leaves exactly this graph, says so in the digest, and is then content.</summary>
    private static async ValueTask<bool> BecomesAsync(WatchedStore store, GraphContent content)
    {
        await ApplyAsync(store, content);
        return await Digest.OfAsync(store, Now) == Digest.Of(content) && (await new Publisher(store).PlanAsync(content, Now)).IsEmpty;
    }

    private async ValueTask HoldAsync(Func<Corpus, WatchedStore, ValueTask<bool>> property)
    {
        await (await OpenEmptyAsync()).DisposeAsync();
        Corpora.Hold(Times, corpus => Task.Run(async () =>
        {
            await using var store = new WatchedStore(await OpenEmptyAsync()) { StepSize = new[] { 1, 40, 10_000 }[corpus.Seed % 3] };
            await GraphSchema.EnsureAsync(store, CancellationToken.None);
            return await property(corpus, store);
        }).GetAwaiter().GetResult());
    }
}
