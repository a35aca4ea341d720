namespace KnowledgeGraph.Store.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Commit_AfterTwoStatements_KeepsBoth()
    {
        await using (var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation))
        {
            await transaction.RunAsync(new Statement("CREATE (:Thing {id: 1})"), Cancellation);
            await transaction.RunAsync(new Statement("CREATE (:Thing {id: 2})"), Cancellation);
            await transaction.CommitAsync(Cancellation);
        }

        Assert.Equal(2, await CountAsync("(:Thing)"));
    }

    [Fact]
    public async Task Dispose_WithoutCommit_TakesEverythingBack()
    {
        await WriteAsync("CREATE (:Thing {id: 1, name: 'kept'})-[:TO {since: 1}]->(:Thing {id: 2})");
        await using (var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation))
        {
            await transaction.RunAsync(new Statement("MATCH (a {id: 1})-[r]->(b) SET a.name = 'lost', a:Other, r.since = 2 CREATE (a)-[:TO]->(:Thing)"), Cancellation);
            await transaction.RunAsync(new Statement("MATCH (b {id: 2}) DETACH DELETE b"), Cancellation);
        }

        Assert.Equal(2, await CountAsync("(:Thing)"));
        Assert.Equal(0, await CountAsync("(:Other)"));
        Assert.Equal(1, await CountAsync("(:Thing {name: 'kept'})-[:TO {since: 1}]->(:Thing {id: 2})"));
    }

    [Fact]
    public async Task Transaction_SeesItsOwnWrites()
    {
        await using var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation);
        await transaction.RunAsync(new Statement("CREATE (:Thing)"), Cancellation);

        Assert.Equal(1, Integer(await transaction.RunAsync(new Statement("MATCH (n:Thing) RETURN count(n) AS n"), Cancellation)));
    }

    [Fact]
    public async Task FailedStatement_LeavesNothing_AndEndsTheTransaction()
    {
        await using (var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation))
        {
            await transaction.RunAsync(new Statement("CREATE (:Thing {id: 1})"), Cancellation);
            await Assert.ThrowsAsync<StoreException>(async () =>
                await transaction.RunAsync(new Statement("UNWIND [1, 2, 0] AS d CREATE (:Thing {id: 10 / d})"), Cancellation));
            await Assert.ThrowsAsync<StoreException>(async () => await transaction.RunAsync(new Statement("RETURN 1 AS x"), Cancellation));
            await Assert.ThrowsAsync<StoreException>(async () => await transaction.CommitAsync(Cancellation));
        }

        Assert.Equal(0, await CountAsync("(n)"));
    }

    [Fact]
    public async Task FailedStatement_ToldByCode()
    {
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", (await FailureOfAsync("UNWIND [1, 0] AS d RETURN 1 / d AS x")).Code);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", (await FailureOfAsync("MATCH (n RETURN n")).Code);
        Assert.Equal("Neo.ClientError.Statement.ParameterMissing", (await FailureOfAsync("RETURN $missing AS x")).Code);
    }

    [Fact]
    public async Task DeleteOfConnectedNode_IsRefusedAtTheStatementsEnd()
    {
        await WriteAsync("CREATE (:Thing {id: 1})-[:TO]->(:Thing {id: 2})");

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", (await FailureOfAsync("MATCH (n {id: 1}) DELETE n")).Code);
        var result = await WriteAsync("MATCH (n {id: 1})-[r]->() DELETE n, r");

        Assert.Equal((1, 1), (result.Counters.NodesDeleted, result.Counters.RelationshipsDeleted));
    }

    [Theory]
    [InlineData("CREATE (:Thing)")]
    [InlineData("MATCH (n) SET n.x = 1")]
    [InlineData("MATCH (n) DETACH DELETE n")]
    [InlineData("MERGE (n:Thing {id: 1}) RETURN n")]
    [InlineData("CREATE INDEX refused IF NOT EXISTS FOR (n:Thing) ON (n.name)")]
    public async Task ReadTransaction_RefusesEveryWrite(string text)
    {
        var failure = (await Assert.ThrowsAsync<StoreException>(() => ReadAsync(text))).Failure;

        Assert.Equal("Neo.ClientError.Statement.AccessMode", failure.Code);
        Assert.Equal(0, await CountAsync("(n)"));
    }

    [Fact]
    public async Task SchemaAndData_DoNotMix()
    {
        await using var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation);
        await transaction.RunAsync(new Statement("CREATE (:Thing)"), Cancellation);

        var failure = (await Assert.ThrowsAsync<StoreException>(async () =>
            await transaction.RunAsync(new Statement("CREATE INDEX mixed FOR (n:Thing) ON (n.name)"), Cancellation))).Failure;

        Assert.Equal("Neo.ClientError.Transaction.ForbiddenDueToTransactionType", failure.Code);
    }

    [Fact]
    public async Task Readers_MayBeOpenAtTheSameTime()
    {
        await WriteAsync("CREATE (:Thing)");
        await using var first = await Store.BeginAsync(AccessMode.Read, Limits.None, Cancellation);
        await using var second = await Store.BeginAsync(AccessMode.Read, Limits.None, Cancellation);

        Assert.Equal(1, Integer(await first.RunAsync(new Statement("MATCH (n) RETURN count(n) AS n"), Cancellation)));
        Assert.Equal(1, Integer(await second.RunAsync(new Statement("MATCH (n) RETURN count(n) AS n"), Cancellation)));
    }
}
