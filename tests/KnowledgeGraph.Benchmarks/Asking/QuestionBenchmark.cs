using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Applying;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Benchmarks.Asking;

/// <summary>Asks every question many times on every store that holds the same graph.</summary>
internal sealed class QuestionBenchmark(PublishedFolder folder, TextWriter output)
{
    private const int Times = 200;
    private static readonly TimeSpan LongestEach = TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var content = await folder.ReadAsync(cancellation);
        await using (var graph = await Graph.OpenAsync(folder.Folder, SealPolicy.UnsealedToo, null, cancellation))
        {
            await AskAllAsync("embedded", graph, cancellation);
        }

        foreach (var (name, address) in BenchmarkServer.Ways())
        {
            await using var store = BenchmarkServer.Open(address);
            await BenchmarkServer.EmptyAsync(store, cancellation);
            await new Publisher(store).ApplyAsync(content, ApplyRun.Quiet("questions"), cancellation);
            await using var graph = BenchmarkServer.Connect(address);
            await AskAllAsync(name, graph, cancellation);
        }
    }

    private async Task AskAllAsync(string store, Graph graph, CancellationToken cancellation)
    {
        var (hub, leaf) = ("company-0000", "company-0500");
        await AskAsync(store, "investments, all", graph, new Investments(), cancellation);
        await AskAsync(store, "investments, one investor", graph, new Investments(InvestmentFilter.None with { Investors = [leaf] }), cancellation);
        await AskAsync(store, "investments --chain, from one, depth 3", graph, new InvestmentChains(InvestmentFilter.None with { Investors = [leaf] }, 3), cancellation);
        await AskAsync(store, "trace", graph, new TraceClaim("g00500/revenue-1"), cancellation);
        await AskAsync(store, "claims by their short name", graph, new ClaimsNamed("revenue-1"), cancellation);
        await AskAsync(store, "claims --about, a company in many claims", graph, new ClaimsAbout(hub), cancellation);
        await AskAsync(store, "claims --about, a company in few", graph, new ClaimsAbout(leaf), cancellation);
        await AskAsync(store, "figures --of, a company in many claims", graph, new FiguresOf(FigureFilter.Of(hub)), cancellation);
        await AskAsync(store, "figures --of, a company in few", graph, new FiguresOf(FigureFilter.Of(leaf)), cancellation);
        await AskAsync(store, "the measures that have figures", graph, new ListMeasures(), cancellation);
        await AskAsync(store, "parts with figures of their own", graph, new PartsWithFigures(hub), cancellation);
        await AskAsync(store, "profile, a company in many claims", graph, new Profile(hub), cancellation);
        await AskAsync(store, "profile, a company in few", graph, new Profile(leaf), cancellation);
        await AskAsync(store, "an entity by its name", graph, new FindEntities("Fubaba Works"), cancellation);
        await AskAsync(store, "articles", graph, new ListArticles(), cancellation);
    }

    /// <summary>The first five answers warm up and do not count.</summary>
    private async Task AskAsync<T>(string store, string name, Graph graph, IQuestion<T> question, CancellationToken cancellation)
    {
        for (var warming = 0; warming < 5; warming++)
        {
            await graph.AskAsync(question, cancellation);
        }

        var times = new List<TimeSpan>();
        for (var all = Stopwatch.StartNew(); times.Count < Times && (times.Count < 10 || all.Elapsed < LongestEach);)
        {
            var one = Stopwatch.StartNew();
            await graph.AskAsync(question, cancellation);
            times.Add(one.Elapsed);
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {store} | {Timing.Percentile(times, 50).TotalMilliseconds:0.0} | {Timing.Percentile(times, 99).TotalMilliseconds:0.0} | {times.Count} |"));
    }
}
