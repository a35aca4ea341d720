using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>How often a transaction is tried again that failed in a way that passes, and after what pauses.</summary>
/// <param name="Times">After the first try.</param>
/// <param name="FirstPause">The longest that the first pause can be; each later one can be twice as long.</param>
/// <param name="Jitter">A share of that between 0 and 1, so that two writers do not meet again.</param>
public sealed record Retrying(int Times, TimeSpan FirstPause, Func<double> Jitter, Func<TimeSpan, CancellationToken, Task> Pause)
{
    public static Retrying Never { get; } = new(0, TimeSpan.Zero, () => 0, (_, _) => Task.CompletedTask);

    internal async ValueTask<T> RunAsync<T>(Func<ValueTask<T>> attempt, IApplyObserver observer, CancellationToken cancellation)
    {
        for (var failed = 0; ; failed++)
        {
            try
            {
                return await attempt();
            }
            catch (StoreException passing) when (passing.Failure.IsTransient && failed < Times)
            {
                var pause = PauseAfter(failed);
                observer.Retries(passing.Failure, pause);
                await Pause(pause, cancellation);
            }
        }
    }

    /// <summary>At least half of what it can be.</summary>
    private TimeSpan PauseAfter(int failed) => FirstPause * Math.Pow(2, failed) * ((1 + Jitter()) / 2);
}
