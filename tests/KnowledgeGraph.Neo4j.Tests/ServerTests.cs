using System.Diagnostics;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>What only a real server shows, the same on each transport.</summary>
public abstract class ServerTests : IAsyncLifetime
{
    private const string Endless = "UNWIND range(1, 9000000000) AS x WITH x WHERE x < 0 RETURN count(x) AS n";

    private ServerLease? lease;

    private protected abstract TestServer Server { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IGraphStore Store => lease!.Store;

    public async ValueTask InitializeAsync() => lease = await ServerLease.TakeAsync(Server.Open(), Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (lease is not null)
        {
            await lease.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Values_GoInAndComeOutUnchanged()
    {
        var values = GraphMap.Of(
            ("null", GraphValue.Null), ("yes", true), ("least", long.MinValue), ("most", long.MaxValue),
            ("tenth", 0.1), ("one", 1.0), ("large", 1e300), ("minus zero", -0.0), ("endless", double.NegativeInfinity),
            ("text", "a\n\"b\" \u00e9 \U0001F600 \\ \u0001"), ("empty", ""),
            ("date", new DateOnly(2021, 2, 28)), ("long ago", new GraphTemporal(TemporalType.Date, "-0044-03-15")),
            ("time", new GraphTemporal(TemporalType.Time, "10:00:00.000000001+02:00")),
            ("local", new GraphTemporal(TemporalType.LocalTime, "10:00:00")),
            ("local date and time", new GraphTemporal(TemporalType.LocalDateTime, "2021-02-28T10:00:00")),
            ("instant", new GraphTemporal(TemporalType.DateTime, "2021-02-28T10:00:00.5Z")),
            ("zoned", new GraphTemporal(TemporalType.DateTime, "2021-02-28T10:00:00+01:00[Europe/Paris]")),
            ("span", new GraphTemporal(TemporalType.Duration, "P1Y2M3DT-1.5S")),
            ("list", GraphList.Of([1, "two", GraphList.Empty, GraphMap.Of(("three", 3.5))])));
        var result = await ReadAsync(Statement.With("RETURN $all AS all", ("all", values)));
        var returned = Assert.IsType<GraphMap>(result.Rows[0][0]);
        foreach (var (key, value) in values.Entries)
        {
            Assert.Equal((key, value), (key, returned[key]));
        }
    }

    [Theory]
    [InlineData("duration({months: 14, days: 3, seconds: -1.5})")]
    [InlineData("duration({seconds: -0.5})")]
    [InlineData("duration({seconds: 3661, nanoseconds: 5})")]
    [InlineData("duration({seconds: -3661, nanoseconds: 5})")]
    [InlineData("duration({months: -1, days: 1})")]
    [InlineData("duration({hours: -25})")]
    [InlineData("duration({seconds: 0})")]
    [InlineData("date({year: 20000})")]
    [InlineData("date({year: -999999999})")]
    [InlineData("date('2000-02-29')")]
    [InlineData("time('10:00:00.123+00:00')")]
    [InlineData("time('23:59:59.999999999-11:30')")]
    [InlineData("localtime('00:00')")]
    [InlineData("localdatetime('-0001-12-31T23:59:59')")]
    [InlineData("datetime('2021-07-01T00:00:00[Europe/London]')")]
    [InlineData("datetime('2021-01-01T00:00:00[Europe/London]')")]
    [InlineData("datetime('2021-10-31T02:30:00+01:00[Europe/Paris]')")]
    [InlineData("datetime('0000-02-29T23:00:00-05:00')")]
    [InlineData("datetime('1969-12-31T23:59:59.5Z')")]
    public async Task TemporalText_IsTheServersOwn_AndGoesBackIn(string expression)
    {
        var result = await ReadAsync(new($"WITH {expression} AS x RETURN x, toString(x)"));
        var value = Assert.IsType<GraphTemporal>(result.Rows[0][0]);
        Assert.Equal(result.Rows[0][1], value.Text);
        var same = await ReadAsync(Statement.With($"RETURN $x = {expression}, $x", ("x", value)));
        Assert.Equal([true, value], same.Rows[0]);
    }

    [Fact]
    public async Task AValueThatIsNoneOfTheContracts_IsNamed()
    {
        var failure = (await FailsAsync(AccessMode.Read, Limits.None, "RETURN point({x: 1, y: 2}) AS here")).Failure;
        Assert.Equal("A row holds a value of the type Point, which this program does not know: return its parts, or toString of it.", failure.Message);
    }

    [Fact]
    public async Task Elements_ComeOutWithLabelsTypesEndsAndProperties()
    {
        await using var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation);
        var result = await transaction.RunAsync(
            new("CREATE p = (a:A:B {x: 1})<-[r:R {d: date('2020-01-01')}]-(b:C) RETURN a, r, b, p, [a, null] AS list"), Cancellation);
        var (a, r, b) = ((GraphNode)result.Rows[0][0], (GraphRelationship)result.Rows[0][1], (GraphNode)result.Rows[0][2]);
        Assert.Equal(["A", "B"], a.Labels.Order());
        Assert.Equal(GraphMap.Of(("x", 1)), a.Properties);
        Assert.Equal(("R", b.ElementId, a.ElementId, GraphMap.Of(("d", new DateOnly(2020, 1, 1)))), (r.Type, r.StartElementId, r.EndElementId, r.Properties));
        Assert.Equal(new GraphPath([a, b], [r]), result.Rows[0][3]);
        Assert.Equal(GraphList.Of([a, GraphValue.Null]), result.Rows[0][4]);
        Assert.Equal(Counters.None with { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 2, LabelsAdded = 3 }, result.Counters);
    }

    [Fact]
    public async Task AStatementBeyondItsTime_IsEndedOnTheServer()
    {
        var watch = Stopwatch.StartNew();
        var thrown = await FailsAsync(AccessMode.Read, Limits.None with { Time = TimeSpan.FromSeconds(1) }, Endless);
        Assert.Equal(LimitFailures.OutOfTime(TimeSpan.FromSeconds(1)), thrown.Failure);
        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 8);
        await NothingRunsAsync();
    }

    [Fact]
    public async Task AResultBeyondItsRows_IsAnErrorAndEndsOnTheServer()
    {
        var thrown = await FailsAsync(AccessMode.Read, Limits.None with { Rows = 1_000 }, "UNWIND range(1, 9000000000) AS x RETURN x");
        Assert.Equal(LimitFailures.TooManyRows(1_000), thrown.Failure);
        await NothingRunsAsync();
    }

    [Fact]
    public async Task AResultOfAsManyRowsAsAllowed_IsGiven()
    {
        await using var transaction = await Store.BeginAsync(AccessMode.Read, Limits.None with { Rows = 5_000 }, Cancellation);
        var result = await transaction.RunAsync(new("UNWIND range(1, 5000) AS x RETURN x"), Cancellation);
        Assert.Equal((5_000, new GraphInteger(5_000)), (result.Rows.Length, result.Rows[^1][0]));
    }

    [Fact]
    public async Task ACancelledStatement_LeavesNothingBehind()
    {
        using var source = new CancellationTokenSource();
        await using (var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation))
        {
            await transaction.RunAsync(new("CREATE (:Left {id: 1})"), Cancellation);
            source.CancelAfter(TimeSpan.FromMilliseconds(300));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => transaction.RunAsync(new(Endless), source.Token).AsTask());
        }

        Assert.Equal(new GraphInteger(0), (await ReadAsync(new("MATCH (n:Left) RETURN count(n)"))).Rows[0][0]);
        await NothingRunsAsync();
    }

    [Fact]
    public async Task ATransactionThatIsNotCommitted_IsRolledBackAtOnce()
    {
        await using (var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation))
        {
            await transaction.RunAsync(new("CREATE (:Left {id: 1})"), Cancellation);
        }

        Assert.Equal(new GraphInteger(0), (await ReadAsync(new("MATCH (n:Left) RETURN count(n)"))).Rows[0][0]);
        await NothingRunsAsync();
    }

    [Theory]
    [InlineData("CREATE (n:Left)")]
    [InlineData("CREATE CONSTRAINT left IF NOT EXISTS FOR (n:Left) REQUIRE n.id IS UNIQUE")]
    [InlineData("CALL db.createLabel('Left')")]
    public async Task AWriteInReadMode_IsRefused(string text)
    {
        var failure = (await FailsAsync(AccessMode.Read, Limits.None, text)).Failure;
        Assert.Equal(("Neo.ClientError.Statement.AccessMode", FailurePhase.CompileTime), (failure.Code, failure.Phase));
    }

    [Fact]
    public async Task ASyntaxError_HasItsPlace()
    {
        var failure = (await FailsAsync(AccessMode.Read, Limits.None, "RETURN '\U0001F600' AS a,\n  b")).Failure;
        Assert.Equal(("Variable `b` not defined", new Position(2, 3, 20), FailurePhase.CompileTime), (failure.Message, failure.At, failure.Phase));
    }

    [Fact]
    public async Task TwoTransactionsThatWaitForEachOther_EndInATransientFailure()
    {
        await using var one = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation);
        await one.RunAsync(new("CREATE (:Lock {id: 1}), (:Lock {id: 2})"), Cancellation);
        await one.CommitAsync(Cancellation);
        await using var left = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation);
        await using var right = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation);
        await left.RunAsync(Locking(1), Cancellation);
        await right.RunAsync(Locking(2), Cancellation);
        var failures = await Task.WhenAll(FailureOf(left, Locking(2)), FailureOf(right, Locking(1)));
        var deadlock = Assert.Single(failures, failure => failure is not null);
        Assert.Equal(("Neo.TransientError.Transaction.DeadlockDetected", true), (deadlock!.Code, deadlock.IsTransient));
    }

    [Fact]
    public async Task AWrongPassword_IsRefusedInOneSentence()
    {
        await using var store = ServerStore.Open(Server.Address, new("neo4j", "not-the-password"));
        var thrown = await Assert.ThrowsAsync<StoreException>(() => store.BeginAsync(AccessMode.Read, Limits.None, Cancellation).AsTask());
        Assert.Equal(("Neo.ClientError.Security.Unauthorized", $"{Server.Address} refuses the user or the password."), (thrown.Failure.Code, thrown.Message));
    }

    [Fact]
    public async Task AnUnknownDatabase_IsNamed()
    {
        var address = ServerAddress.Parse($"{Server.Address}?database=nowhere");
        await using var store = ServerStore.Open(address, Server.Credentials);
        var thrown = await Assert.ThrowsAsync<StoreException>(() => store.BeginAsync(AccessMode.Read, Limits.None, Cancellation).AsTask());
        Assert.Equal($"{address} has no database 'nowhere'.", thrown.Message);
    }

    private static Statement Locking(long id) => Statement.With("MATCH (n:Lock {id: $id}) SET n.seen = true", ("id", id));

    private static async Task<Failure?> FailureOf(IGraphTransaction transaction, Statement statement)
    {
        try
        {
            await transaction.RunAsync(statement, Cancellation);
            return null;
        }
        catch (StoreException failure)
        {
            return failure.Failure;
        }
    }

    private async Task<Result> ReadAsync(Statement statement)
    {
        await using var transaction = await Store.BeginAsync(AccessMode.Read, Limits.None, Cancellation);
        return await transaction.RunAsync(statement, Cancellation);
    }

    private async Task<StoreException> FailsAsync(AccessMode mode, Limits limits, string text)
    {
        await using var transaction = await Store.BeginAsync(mode, limits, Cancellation);
        return await Assert.ThrowsAsync<StoreException>(() => transaction.RunAsync(new(text), Cancellation).AsTask());
    }

    /// <summary>No transaction but the asking one is open, within a second or so.</summary>
    private async Task NothingRunsAsync()
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var open = await ReadAsync(new("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN currentQuery"));
            if (open.Rows.IsEmpty)
            {
                return;
            }

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"still open: {open.Rows[0][0]}");
            await Task.Delay(TimeSpan.FromMilliseconds(100), Cancellation);
        }
    }
}
