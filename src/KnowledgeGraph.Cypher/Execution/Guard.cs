using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Holds one running statement to its limits. Operators report every row they touch and every row they keep.</summary>
internal sealed class Guard(Limits limits, TimeProvider clock, CancellationToken cancellation)
{
    private const int RowsBetweenLooks = 1024;

    private readonly long _started = limits.Time is null ? 0 : clock.GetTimestamp();
    private int _untilLook = RowsBetweenLooks;
    private long _bytes;
    private long _rows;

    /// <summary>To be called for each row touched: now and then it looks at the clock and the cancellation.</summary>
    /// <exception cref="StoreException">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The caller has given up.</exception>
    public void Tick()
    {
        if (--_untilLook <= 0)
        {
            Look();
        }
    }

    /// <summary>To be called for memory that stays in use while the statement runs. An estimate, and never given back.</summary>
    public void Charge(long bytes)
    {
        _bytes += bytes;
        if (limits.Bytes is { } limit && _bytes > limit)
        {
            throw new StoreException(LimitFailures.OutOfMemory(limit));
        }

        Tick();
    }

    /// <summary>To be called for each row of the result.</summary>
    public void CountResultRow()
    {
        if (limits.Rows is { } limit && ++_rows > limit)
        {
            throw new StoreException(LimitFailures.TooManyRows(limit));
        }
    }

    public void Look()
    {
        _untilLook = RowsBetweenLooks;
        cancellation.ThrowIfCancellationRequested();
        if (limits.Time is { } limit && clock.GetElapsedTime(_started) > limit)
        {
            throw new StoreException(LimitFailures.OutOfTime(limit));
        }
    }
}
