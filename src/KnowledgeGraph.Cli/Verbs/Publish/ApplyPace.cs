using System.Globalization;
using KnowledgeGraph.Publishing;

namespace KnowledgeGraph.Cli.Verbs.Publish;

/// <summary>How far an apply is, how fast it goes, and how long it will take.</summary>
internal static class ApplyPace
{
    /// <param name="elapsed">Since the first element was written.</param>
    public static string Line(Plan plan, ApplyTally tally, TimeSpan elapsed)
    {
        var share = plan.Elements == 0 ? 100 : 100L * tally.Elements / plan.Elements;
        var line = string.Create(
            CultureInfo.InvariantCulture, $"{tally.Units} of {plan.Changes.Length} units, {tally.Elements:#,0} of {plan.Elements:#,0} nodes and edges ({share} %)");
        if (tally.Elements == 0 || elapsed < TimeSpan.FromMilliseconds(1))
        {
            return line;
        }

        var rate = tally.Elements / elapsed.TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"{line}, {rate:#,0} a second, {Left((plan.Elements - tally.Elements) / rate)} left");
    }

    private static string Left(double seconds) => seconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"about {Math.Ceiling(seconds):0} s")
        : string.Create(CultureInfo.InvariantCulture, $"about {Math.Ceiling(seconds / 60):0} min");
}
