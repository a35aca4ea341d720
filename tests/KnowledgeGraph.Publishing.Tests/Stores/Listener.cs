using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>Keeps what an apply tells.</summary>
internal sealed class Listener : IApplyObserver
{
    /// <summary>Called when the first whole unit was written.</summary>
    public Action? OnceWritten { get; set; }

    public List<Plan> Plans { get; } = [];

    public ApplyTally Last { get; private set; }

    public void Began(Plan plan) => Plans.Add(plan);

    public void Wrote(ApplyTally tally)
    {
        Last = tally;
        if (tally.Units > 0)
        {
            OnceWritten?.Invoke();
            OnceWritten = null;
        }
    }

    public void Retries(Failure failure, TimeSpan pause)
    {
    }
}
