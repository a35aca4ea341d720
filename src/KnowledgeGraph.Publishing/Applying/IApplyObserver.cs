using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Hears how an apply goes on.</summary>
public interface IApplyObserver
{
    /// <summary>This is what will be written; said again where the store had changed since it was planned.</summary>
    void Began(Plan plan);

    /// <summary>A step took hold.</summary>
    void Wrote(ApplyTally tally);

    /// <summary>A step failed in a way that passes, and is tried again after a pause.</summary>
    void Retries(Failure failure, TimeSpan pause);
}
