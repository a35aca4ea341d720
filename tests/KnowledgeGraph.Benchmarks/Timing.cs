namespace KnowledgeGraph.Benchmarks;

/// <summary>Says what many times come to.</summary>
internal static class Timing
{
    public static TimeSpan Median(IReadOnlyCollection<TimeSpan> times) => Percentile(times, 50);

    /// <summary>The least time that this many of a hundred do not exceed.</summary>
    public static TimeSpan Percentile(IReadOnlyCollection<TimeSpan> times, int percent) =>
        times.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(times.Count * percent / 100.0) - 1));
}
