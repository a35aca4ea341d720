using System.Globalization;
using KnowledgeGraph.Benchmarks;

if (args is ["check", var counts, .. var options])
{
    foreach (var count in counts.Split(','))
    {
        await CheckBenchmark.RunAsync(int.Parse(count, CultureInfo.InvariantCulture), options, Console.Out, CancellationToken.None);
    }

    return 0;
}

Console.Error.WriteLine("usage: KnowledgeGraph.Benchmarks check 1000,5000,10000 [--stages]    (docs/benchmarks.md)");
return 2;
