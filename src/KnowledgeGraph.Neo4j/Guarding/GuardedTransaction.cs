using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>A READ transaction in which no statement runs before its plan was looked at. Explaining counts towards the time limit.</summary>
internal sealed class GuardedTransaction(IGraphTransaction transaction) : IGraphTransaction
{
    /// <summary>The line end lets each place in the user's text keep its column.</summary>
    private const string Prefix = "EXPLAIN\n";

    public async ValueTask<Result> RunAsync(Statement statement, CancellationToken cancellation)
    {
        Refuse(UserStatement.Mistake(statement.Text));
        var explained = await ExplainAsync(statement, cancellation);
        Refuse(explained.Plan is { } plan ? PlanCheck.Mistake(plan) : GuardFailures.NoPlan());
        return await transaction.RunAsync(statement, cancellation);
    }

    public ValueTask CommitAsync(CancellationToken cancellation) => transaction.CommitAsync(cancellation);

    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    private async ValueTask<Result> ExplainAsync(Statement statement, CancellationToken cancellation)
    {
        try
        {
            return await transaction.RunAsync(statement with { Text = Prefix + statement.Text }, cancellation);
        }
        catch (StoreException wrong) when (wrong.Failure.At is { Line: > 1 } at)
        {
            var own = at with { Line = at.Line - 1, Offset = at.Offset - Prefix.Length };
            throw new StoreException(wrong.Failure with { At = own }, wrong);
        }
    }

    private static void Refuse(Failure? mistake)
    {
        if (mistake is not null)
        {
            throw new StoreException(mistake);
        }
    }
}
