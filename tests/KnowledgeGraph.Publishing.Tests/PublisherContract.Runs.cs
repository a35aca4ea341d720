using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>What happens where two write, or the store stumbles.</summary>
public abstract partial class PublisherContract
{
    [Fact]
    public async Task OfTwoAppliesAtOnce_TheOlderEndsWithOneSentence_AndTheOtherStands()
    {
        await using var store = await OpenWithSchemaAsync();
        var (first, second) = (Mapping.Of(new Corpus(5, 4, 4, 1).All), Mapping.Of(new Corpus(6, 4, 4, 1).All));
        var older = Runs.Next() with { StepSize = 1, Observer = new Listener { OnceWritten = () => store.BeforeNextWrite = () => ApplyAsync(store, second).AsTask() } };
        var ended = await Assert.ThrowsAsync<StoreException>(async () => await new Publisher(store).ApplyAsync(first, older, Now));
        Assert.Equal(ApplyFailures.OvertakenCode, ended.Failure.Code);
        Assert.Equal($"Another apply has begun at {store.Name} since, and goes on alone; apply again when it has ended.", ended.Message);
        Assert.Equal(Digest.Of(second), await Digest.OfAsync(store, Now));
        Assert.True((await new Publisher(store).PlanAsync(second, Now)).IsEmpty);
    }

    [Fact]
    public async Task APlanThatSomebodyWroteAfter_IsMadeAgain()
    {
        await using var store = await OpenWithSchemaAsync();
        var (first, second) = (Mapping.Of(new Corpus(7, 3, 4, 0).All), Mapping.Of(new Corpus(8, 4, 3, 1).All));
        var stale = await new Publisher(store).PlanAsync(first, Now);
        await ApplyAsync(store, second);
        var listener = new Listener();
        await new Publisher(store).ApplyAsync(first, stale, Runs.Next() with { Observer = listener }, Now);
        Assert.Equal(Digest.Of(first), await Digest.OfAsync(store, Now));
        Assert.NotEqual(stale.Elements, Assert.Single(listener.Plans).Elements);
    }

    [Fact]
    public async Task APlanMadeWhileAnApplyIsUnderWay_IsMadeAgain()
    {
        await using var store = await OpenWithSchemaAsync();
        var (first, second) = (Mapping.Of(new Corpus(5, 4, 4, 1).All), Mapping.Of(new Corpus(6, 4, 4, 1).All));
        Plan? early = null;
        var watching = Runs.Next() with
        {
            StepSize = 1,
            Observer = new Listener { OnceWritten = () => store.BeforeNextWrite = async () => early = await new Publisher(store).PlanAsync(second, Now) },
        };
        await new Publisher(store).ApplyAsync(first, watching, Now);
        Assert.Equal(RunState.Open, early!.LastRun.State);
        await new Publisher(store).ApplyAsync(second, early, Runs.Next(), Now);
        Assert.Equal(Digest.Of(second), await Digest.OfAsync(store, Now));
    }

    [Fact]
    public async Task ATransientFailure_IsTriedAgainAfterGrowingPauses()
    {
        await using var store = await OpenWithSchemaAsync();
        var content = Mapping.Of(new Corpus(9, 3, 4, 0).All);
        var pauses = new List<TimeSpan>();
        var run = Runs.Next() with { StepSize = 1, Retrying = new(3, TimeSpan.FromSeconds(1), () => 0.5, Pause) };
        (store.FailingCommit, store.Mode) = (2, Failing.BeforeTheCommit);
        await new Publisher(store).ApplyAsync(content, run, Now);
        Assert.Equal([TimeSpan.FromSeconds(0.75), TimeSpan.FromSeconds(1.5)], pauses);
        Assert.Equal(Digest.Of(content), await Digest.OfAsync(store, Now));

        Task Pause(TimeSpan pause, CancellationToken cancellation)
        {
            pauses.Add(pause);
            store.FailingCommit = pauses.Count == 1 ? 3 : 0;
            return Task.CompletedTask;
        }
    }

    [Theory]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError")]
    [InlineData("Neo.DatabaseError.Transaction.TransactionLogError")]
    public async Task AFailureThatStays_IsNotTriedAgain(string code)
    {
        await using var store = await OpenWithSchemaAsync();
        var content = Mapping.Of(new Corpus(9, 3, 4, 0).All);
        var run = Runs.Next() with { Retrying = new(3, TimeSpan.FromSeconds(1), () => 0.5, (_, _) => throw new InvalidOperationException("tried again")) };
        (store.FailingCommit, store.Failure) = (2, WatchedStore.Interrupted with { Code = code });
        Assert.Equal(code, (await Assert.ThrowsAsync<StoreException>(async () => await new Publisher(store).ApplyAsync(content, run, Now))).Failure.Code);
        store.Forget();
        Assert.True(await BecomesAsync(store, content));
    }

    [Fact]
    public async Task AnApplyThatIsStopped_LeavesWholeUnits_AndTheNextGoesOnFromThere()
    {
        await using var store = await OpenWithSchemaAsync();
        var content = Mapping.Of(new Corpus(10, 4, 4, 0).All);
        using var stop = new CancellationTokenSource();
        var listener = new Listener { OnceWritten = stop.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await new Publisher(store).ApplyAsync(content, Runs.Next() with { StepSize = 1, Observer = listener }, stop.Token));
        var left = await new Publisher(store).PlanAsync(content, Now);
        Assert.Equal(Assert.Single(listener.Plans).Changes.Length - listener.Last.Units, left.Changes.Length);
        Assert.Equal(RunState.Open, left.LastRun.State);
        Assert.True(await BecomesAsync(store, content));
    }

    [Fact]
    public async Task ANodeOfSomebodyElseWithAnIdOfOurs_IsNamedAndLeftAlone()
    {
        await using var store = await OpenWithSchemaAsync();
        var content = Mapping.Of(new Corpus(11, 3, 4, 0).All);
        await StoreTalk.RunAsync(store, "CREATE (:Claim {id: '001/c2', text: 'mine'})");
        var report = await new Publisher(store).ApplyAsync(content, Runs.Next(), Now);
        Assert.Equal(
            [
                "article:001: Claim 001/c2 stands in the store and is not ours (it has no unit); delete it, or give it another id",
                "links: the edge EXAMPLE_OF 001/c3|EXAMPLE_OF|000/c2 cannot be written: the node at one end does not stand in the store as ours; apply again once its unit is written",
            ],
            report.Refusals.Select(refusal => refusal.ToString()));
        Assert.Equal(1L, await CountAsync(store, "MATCH (c:Claim {id: '001/c2', text: 'mine'}) WHERE size(keys(c)) = 2 RETURN count(*)"));
        Assert.Equal(0L, await CountAsync(store, "MATCH (c {unit: 'article:001'}) RETURN count(*)"));
        Assert.Contains("article:002", report.Written);
        await StoreTalk.RunAsync(store, "MATCH (c:Claim {id: '001/c2'}) DELETE c");
        Assert.True(await BecomesAsync(store, content));
    }

    [Fact]
    public async Task AnEntityOfSomebodyElseWithAnIdOfOurs_KeepsEverythingFromBeingWritten()
    {
        await using var store = await OpenWithSchemaAsync();
        var content = Mapping.Of(new Corpus(11, 3, 4, 0).All);
        await StoreTalk.RunAsync(store, "CREATE (:Entity {id: 'daily'})");
        var report = await new Publisher(store).ApplyAsync(content, Runs.Next(), Now);
        Assert.Equal(["registry: Entity daily stands in the store and is not ours (it has no unit); delete it, or give it another id"], report.Refusals.Select(refusal => refusal.ToString()));
        Assert.Empty(report.Written);
        Assert.Equal(0L, await CountAsync(store, "MATCH (n) WHERE n.unit IS NOT NULL AND NOT n:State RETURN count(*)"));
    }

    [Fact]
    public async Task AnEdgeOfSomebodyElseWithAnIdOfOurs_StandsBesideOurs()
    {
        await using var store = await OpenWithSchemaAsync();
        var content = Mapping.Of(new Corpus(11, 3, 4, 0).All);
        await ApplyAsync(store, content);
        await StoreTalk.RunAsync(store, "MATCH (q:Quote)-[r:IN]->(a) WITH q, r, a LIMIT 1 CREATE (q)-[:IN {id: r.id, mine: true}]->(a) WITH r DELETE r");
        await StoreTalk.RunAsync(store, "MATCH (s:State) DELETE s");
        Assert.True(await BecomesAsync(store, content));
        Assert.Equal(1L, await CountAsync(store, "MATCH ()-[r:IN]->() WHERE r.mine AND r.unit IS NULL RETURN count(*)"));
    }

    private async ValueTask<WatchedStore> OpenWithSchemaAsync()
    {
        var store = new WatchedStore(await OpenEmptyAsync());
        await GraphSchema.EnsureAsync(store, Now);
        store.Forget();
        return store;
    }
}
