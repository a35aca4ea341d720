using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>What a store says of the apply that last wrote to it.</summary>
/// <param name="Run">Its id; null where none ever wrote.</param>
public sealed record RunMark(string? Run, RunState State)
{
    /// <summary>The id of the state node that bears the mark; no unit has this name.</summary>
    internal const string Id = "run";

    public static RunMark None { get; } = new(null, RunState.None);

    /// <summary>Nobody has written since this mark was read, if <paramref name="later"/> is what now stands there.</summary>
    internal bool StillHolds(RunMark later) => State != RunState.Open && this == later;

    internal static RunMark From(GraphValue run, GraphValue ended) =>
        run is not GraphString { Value: var id } ? None : new(id, ended is GraphBoolean { Value: true } ? RunState.Ended : RunState.Open);
}

public enum RunState
{
    None,

    /// <summary>It is still under way, or was stopped before its end.</summary>
    Open,

    /// <summary>It came to its end, though it may have refused units.</summary>
    Ended,
}
