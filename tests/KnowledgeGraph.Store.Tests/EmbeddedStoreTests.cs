using KnowledgeGraph.Cypher;

namespace KnowledgeGraph.Store.Tests;

/// <summary>The contract on the embedded engine, and what only it promises.</summary>
public sealed class EmbeddedStoreTests() : StoreContract(static () => new EmbeddedStore())
{
    [Theory]
    [InlineData("UNWIND range(1, 10000000) AS x RETURN collect(x) AS xs")]
    [InlineData("UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN a, b ORDER BY b")]
    [InlineData("UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN DISTINCT a, b")]
    [InlineData("UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN a, b")]
    public async Task Bytes_BeyondTheLimit_AreAFailure(string text)
    {
        var failure = (await Assert.ThrowsAsync<StoreException>(() =>
            ReadAsync(new Statement(text), Limits.None with { Bytes = 8 << 20 }))).Failure;

        Assert.Equal(LimitFailures.OutOfMemory(8 << 20), failure);
        Assert.False(failure.IsTransient);
    }

    [Fact]
    public async Task Begin_WhileAWriterIsOpen_WaitsAndCanBeCancelled()
    {
        using var source = new CancellationTokenSource();
        await using (await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation))
        {
            var waiting = Store.BeginAsync(AccessMode.Read, Limits.None, source.Token).AsTask();
            Assert.False(waiting.IsCompleted);

            await source.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }

        Assert.Equal(0, await CountAsync("(n)"));
    }

    [Fact]
    public async Task Writers_TakeTurns()
    {
        await WriteAsync("CREATE (:Counter {n: 0})");
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => WriteAsync("MATCH (c:Counter) SET c.n = c.n + 1"), Cancellation)));

        Assert.Equal(50, Integer(await ReadAsync("MATCH (c:Counter) RETURN c.n AS n")));
    }

    [Fact]
    public async Task SchemaChange_MakesCachedPlansAnew()
    {
        await WriteAsync("CREATE (:Thing {id: 1})");
        Assert.Equal(1, await CountAsync("(:Thing {id: 1})"));
        await WriteAsync("CREATE CONSTRAINT cached FOR (n:Thing) REQUIRE n.id IS UNIQUE");
        Assert.Equal(1, await CountAsync("(:Thing {id: 1})"));
        await WriteAsync("DROP CONSTRAINT cached");
        await WriteAsync("CREATE (:Thing {id: 1})");

        Assert.Equal(2, await CountAsync("(:Thing {id: 1})"));
    }

    [Fact]
    public async Task SchemaChange_IsTakenBackWithItsTransaction()
    {
        await using (var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation))
        {
            await transaction.RunAsync(new Statement("CREATE CONSTRAINT lost FOR (n:Thing) REQUIRE n.id IS UNIQUE"), Cancellation);
        }

        await WriteAsync("CREATE (:Thing {id: 1}), (:Thing {id: 1})");

        Assert.Equal(2, await CountAsync("(:Thing)"));
    }

    [Fact]
    public async Task WhatIsNotSupported_SaysSoWithItsPlace()
    {
        var failure = await FailureOfAsync("RETURN 1 AS x,\n  'a' =~ 'b' AS y");

        Assert.Contains("not supported yet", failure.Message);
        Assert.Equal(2, failure.At?.Line);
    }
}
