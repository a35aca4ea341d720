namespace KnowledgeGraph.Publishing;

/// <summary>What an apply takes from outside.</summary>
/// <param name="Id">Tells this apply from every other that writes to the same store, so it is chosen at random.</param>
public sealed record ApplyRun(string Id, Retrying Retrying, IApplyObserver Observer)
{
    /// <summary>Nodes and edges of one transaction; an article with more has one of its own. Enough to make the statements large, few enough for a server's memory.</summary>
    public int StepSize { get; init; } = 10_000;

    /// <summary>Tries once and tells nobody.</summary>
    public static ApplyRun Quiet(string id) => new(id, Retrying.Never, new NobodyWatches());

    private sealed class NobodyWatches : IApplyObserver
    {
        public void Began(Plan plan)
        {
        }

        public void Wrote(ApplyTally tally)
        {
        }

        public void Retries(Store.Failure failure, TimeSpan pause)
        {
        }
    }
}
