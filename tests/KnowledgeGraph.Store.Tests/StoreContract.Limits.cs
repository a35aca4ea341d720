namespace KnowledgeGraph.Store.Tests;

public abstract partial class StoreContract
{
    private const string Endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a < 0 RETURN count(*) AS n";

    [Fact]
    public async Task Rows_UpToTheLimit_AreGiven()
    {
        var result = await ReadAsync(new Statement("UNWIND range(1, 10) AS x RETURN x"), Limits.None with { Rows = 10 });

        Assert.Equal(10, result.Rows.Length);
    }

    [Fact]
    public async Task Rows_OneMore_IsAFailure()
    {
        var failure = await LimitedAsync("UNWIND range(1, 11) AS x RETURN x", Limits.None with { Rows = 10 });

        Assert.Equal(LimitFailures.TooManyRows(10), failure);
    }

    [Fact]
    public async Task Time_WhenUp_IsAFailure()
    {
        var failure = await LimitedAsync(Endless, Limits.None with { Time = TimeSpan.FromSeconds(1) });

        Assert.Equal(LimitFailures.OutOfTimeCode, failure.Code);
        Assert.False(failure.IsTransient);
    }

    [Fact]
    public async Task Cancellation_BeforeTheStatement_IsHonoured()
    {
        using var source = new CancellationTokenSource();
        await using var transaction = await Store.BeginAsync(AccessMode.Read, Limits.None, Cancellation);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await transaction.RunAsync(new Statement("RETURN 1 AS x"), source.Token));
    }

    [Fact]
    public async Task Cancellation_WhileTheStatementRuns_IsHonoured()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await using var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await transaction.RunAsync(new Statement(Endless), source.Token));
    }

    private async Task<Failure> LimitedAsync(string text, Limits limits) =>
        (await Assert.ThrowsAsync<StoreException>(() => ReadAsync(new Statement(text), limits))).Failure;
}
