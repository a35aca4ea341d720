using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Benchmarks.Applying;

/// <summary>Full applies beside the script's loads of the same rows, turn by turn; then applies with one extract changed, and with none.</summary>
internal sealed class ApplyBenchmark(PublishedFolder folder, TextWriter output)
{
    private static readonly string[] Hows = ["create", "merge"];
    private int runs;

    public async Task RunAsync(int rounds, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var content = await folder.ReadAsync(cancellation);
        Say($"{content.Articles.Length} articles, {content.Units.Sum(unit => unit.Nodes.Length)} nodes, {content.Units.Sum(unit => unit.Edges.Length)} edges; read and checked in {Ms(watch.Elapsed)}");
        var rows = Path.Combine(Path.GetTempPath(), $"kg-rows-{Environment.ProcessId}.json");
        await RowFile.WriteAsync(content, rows, cancellation);
        try
        {
            var ways = BenchmarkServer.Ways().ToList();
            var loads = Hows.ToDictionary(how => how, _ => new List<TimeSpan>());
            var applies = ways.ToDictionary(way => way.Name, _ => new List<TimeSpan>());
            for (var round = 0; round <= rounds; round++)
            {
                await RoundAsync(round, content, new(rows), ways, loads, applies, cancellation);
            }

            Summarise(loads, applies);
            await SmallAppliesAsync(content, ways, applies, cancellation);
        }
        finally
        {
            File.Delete(rows);
        }
    }

    /// <summary>The first round warms the server up and does not count.</summary>
    private async Task RoundAsync(
        int round, GraphContent content, JavaScriptLoad script, List<(string Name, ServerAddress Address)> ways,
        Dictionary<string, List<TimeSpan>> loads, Dictionary<string, List<TimeSpan>> applies, CancellationToken cancellation)
    {
        foreach (var (how, times) in loads)
        {
            await using var store = BenchmarkServer.Open(ways[0].Address);
            await BenchmarkServer.EmptyAsync(store, cancellation);
            Note(round, $"script, {how}", await script.RunAsync(how, cancellation), times);
            Check(content, await Digest.OfAsync(store, cancellation));
        }

        foreach (var (name, address) in ways)
        {
            await using var store = BenchmarkServer.Open(address);
            await BenchmarkServer.EmptyAsync(store, cancellation);
            Note(round, $"apply, {name}", await TimeAsync(store, content, cancellation), applies[name]);
            Check(content, await Digest.OfAsync(store, cancellation));
        }
    }

    /// <summary>The server holds the content.</summary>
    private async Task SmallAppliesAsync(
        GraphContent content, List<(string Name, ServerAddress Address)> ways, Dictionary<string, List<TimeSpan>> applies, CancellationToken cancellation)
    {
        var changed = await folder.ReadEditedAsync(cancellation);
        foreach (var (name, address) in ways)
        {
            await using var store = BenchmarkServer.Open(address);
            var (one, none) = (new List<TimeSpan>(), new List<TimeSpan>());
            for (var round = 0; round < 5; round++)
            {
                one.Add(await TimeAsync(store, changed, cancellation));
                none.Add(await TimeAsync(store, changed, cancellation));
                one.Add(await TimeAsync(store, content, cancellation));
            }

            Check(content, await Digest.OfAsync(store, cancellation));
            var full = Timing.Median(applies[name]);
            Say($"one extract changed, {name}: {Ms(Timing.Median(one))}, {Share(Timing.Median(one), full)} of a full apply; nothing changed: {Ms(Timing.Median(none))}, {Share(Timing.Median(none), full)}");
        }
    }

    private async Task<TimeSpan> TimeAsync(IGraphStore store, GraphContent content, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var report = await new Publisher(store).ApplyAsync(content, ApplyRun.Quiet($"benchmark {++runs}"), cancellation);
        return report.Refusals.IsEmpty ? watch.Elapsed : throw new InvalidOperationException(report.Refusals[0].ToString());
    }

    private void Note(int round, string what, TimeSpan time, List<TimeSpan> times)
    {
        Say($"round {round}{(round == 0 ? " (warm-up)" : "")}: {what}: {Ms(time)}");
        if (round > 0)
        {
            times.Add(time);
        }
    }

    private void Summarise(Dictionary<string, List<TimeSpan>> loads, Dictionary<string, List<TimeSpan>> applies)
    {
        foreach (var (name, times) in applies)
        {
            var ratios = loads.Select(load => string.Create(CultureInfo.InvariantCulture, $"{Timing.Median(times) / Timing.Median(load.Value):0.00} of the script with {load.Key}"));
            Say($"full apply, {name}: median {Ms(Timing.Median(times))}, {string.Join(", ", ratios)}");
        }
    }

    private static void Check(GraphContent content, Digest found)
    {
        if (found != Digest.Of(content))
        {
            throw new InvalidOperationException("the server does not hold the rows that were to be written");
        }
    }

    private void Say(string line) => output.WriteLine(line);

    private static string Ms(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:#,0} ms");

    private static string Share(TimeSpan part, TimeSpan whole) => string.Create(CultureInfo.InvariantCulture, $"{100 * (part / whole):0.0} %");
}
