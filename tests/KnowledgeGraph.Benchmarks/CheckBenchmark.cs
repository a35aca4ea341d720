using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;
using YamlDotNet.Core;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Checking a folder, beside draining YamlDotNet's parser over the same files: same run, same number of threads, both reading from the disk's cache.</summary>
internal static class CheckBenchmark
{
    public static async Task RunAsync(int articles, string[] options, TextWriter output, CancellationToken cancellation)
    {
        var root = Path.Combine(Path.GetTempPath(), "kg-benchmark", articles.ToString(CultureInfo.InvariantCulture));
        var folder = await new GeneratedFolder(root, articles).WriteAsync(Repository.Schema, cancellation);
        var without = folder with { Texts = Path.Combine(root, "no-texts") };
        var files = Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        output.WriteLine($"{articles} articles, {files.Length} YAML files, {files.Sum(file => new FileInfo(file).Length) / 1e6:0.0} MB, {Environment.ProcessorCount} threads");
        await ReportMemoryAsync(without, output);
        if (options.Contains("--stages"))
        {
            CheckStages.Run(folder, output);
        }

        var (drain, proved, sealedOnly) = (new List<Cost>(), new List<Cost>(), new List<Cost>());
        var rounds = options.Contains("--short") ? 3 : 7;
        for (var round = 0; round <= rounds; round++)
        {
            var (a, b, c) = (await TimeAsync(() => Task.Run(() => Drain(files), cancellation)), await TimeAsync(() => CheckAsync(folder, output)), await TimeAsync(() => CheckAsync(without, output)));
            if (round > 0)
            {
                drain.Add(a);
                proved.Add(b);
                sealedOnly.Add(c);
            }
        }

        output.WriteLine($"  parser {Median(drain):0} ms; check without texts {Median(sealedOnly):0} ms, ratio {Ratio(sealedOnly, drain)}; with texts {Median(proved):0} ms, ratio {Ratio(proved, drain)}");    }

    private static void Drain(string[] files) => Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, file =>
    {
        using var reader = new StreamReader(file, Encoding.UTF8);
        var parser = new Parser(reader);
        while (parser.MoveNext())
        {
        }
    });

    private static async Task CheckAsync(DataFolder folder, TextWriter output)
    {
        var result = await Curator.CheckAsync(folder, CancellationToken.None);
        if (result.Diagnostics.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error || result.Articles.All(article => article.Proved == 0))
        {
            throw new InvalidOperationException($"the check found an error, or no claim: {result.Diagnostics.FirstOrDefault()}");
        }
    }

    /// <summary>What is held of the heap while the result is.</summary>
    private static async Task ReportMemoryAsync(DataFolder folder, TextWriter output)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var result = await Curator.ReadAsync(folder, SealPolicy.SealedOnly, CancellationToken.None);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"  held: {held / 1e6:0.0} MB for {result.Knowledge.Claims.Length} claims, {(double)held / result.Knowledge.Claims.Length:0} bytes a claim");
        GC.KeepAlive(result);
    }

    private static async Task<Cost> TimeAsync(Func<Task> work)
    {
        GC.Collect();
        var (watch, process) = (Stopwatch.StartNew(), Process.GetCurrentProcess());
        var before = process.TotalProcessorTime;
        await work();
        process.Refresh();
        return new(watch.Elapsed.TotalMilliseconds, (process.TotalProcessorTime - before).TotalMilliseconds);
    }

    private static Cost Median(List<Cost> costs) => new(Middle(costs.Select(cost => cost.Wall)), Middle(costs.Select(cost => cost.Processor)));

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    /// <summary>The median of the rounds' own ratios, with the least and the greatest.</summary>
    private static string Ratio(List<Cost> above, List<Cost> below)
    {
        var wall = above.Zip(below, (a, b) => a.Wall / b.Wall).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{Middle(wall):0.00} ({wall[0]:0.00} to {wall[^1]:0.00}) wall, {Middle(above.Zip(below, (a, b) => a.Processor / b.Processor)):0.00} processor");
    }

    /// <summary>In milliseconds; the processor's of all threads together.</summary>
    private sealed record Cost(double Wall, double Processor)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Wall,6:0} ms wall, {Processor,6:0} ms processor");
    }
}
