using System.Globalization;
using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Applying;
using KnowledgeGraph.Benchmarks.Asking;

switch (args)
{
    case ["check", var counts, .. var options]:
        foreach (var count in counts.Split(','))
        {
            await CheckBenchmark.RunAsync(Number(count), options, Console.Out, CancellationToken.None);
        }

        return 0;
    case ["rows", var count, var file]:
        await RowFile.WriteAsync(await (await PublishedFolder.OfAsync(Number(count), CancellationToken.None)).ReadAsync(CancellationToken.None), file, CancellationToken.None);
        return 0;
    case ["apply", var count, var rounds]:
        await new ApplyBenchmark(await PublishedFolder.OfAsync(Number(count), CancellationToken.None), Console.Out).RunAsync(Number(rounds), CancellationToken.None);
        return 0;
    case ["questions", var count]:
        await new QuestionBenchmark(await PublishedFolder.OfAsync(Number(count), CancellationToken.None), Console.Out).RunAsync(CancellationToken.None);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage, each with a number of generated articles (docs/benchmarks.md):
              check 1000,5000,10000 [--short] [--stages]
              apply 1000 ROUNDS        deletes everything on the server of NEO4J_HTTP and NEO4J_URI
              questions 1000           deletes everything there too
              rows 1000 FILE           what load.js loads
            """);
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
