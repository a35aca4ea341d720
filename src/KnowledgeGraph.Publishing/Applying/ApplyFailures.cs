using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Why an apply ended though the store did not fail.</summary>
public static class ApplyFailures
{
    public const string OvertakenCode = "Store.Overtaken";

    internal static Failure Overtaken(IGraphStore store) => new(
        OvertakenCode, $"Another apply has begun at {store.Name} since, and goes on alone; apply again when it has ended.", null, FailurePhase.World, null, null);
}
