namespace KnowledgeGraph.Publishing.Tests;

/// <summary>Runs with ids of their own.</summary>
internal static class Runs
{
    private static int last;

    public static ApplyRun Next() => ApplyRun.Quiet($"run {Interlocked.Increment(ref last)}");
}
