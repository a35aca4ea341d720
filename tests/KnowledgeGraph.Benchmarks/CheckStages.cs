using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Where the time of a check goes: some of its stages, each run alone, twice.</summary>
internal static class CheckStages
{
    public static void Run(DataFolder folder, TextWriter output)
    {
        for (var round = 0; round < 2; round++)
        {
            var files = Timed("load", output, () => FolderLoader.Load(folder, CancellationToken.None));
            Timed("walk", output, () => files.Files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Count(file => YamlWalk.Read(file, new Findings()) is not null));
            var basis = Timed("basis", output, () => new BasisReader(files, new Findings()).Read());
            var check = new ArticleCheck(basis, new(basis));
            var articles = Timed("articles", output, () => Spread.Over(basis.Articles, check.Of).OfType<CheckedArticle>().ToList());
            var support = new SupportCheck(basis);
            Timed("support", output, () => Spread.Over(articles, support.Of).Length);
            Timed("all of it", output, () => new FullCheck(files).Run());
        }
    }

    private static T Timed<T>(string stage, TextWriter output, Func<T> work)
    {
        GC.Collect();
        var (watch, paused, allocated, process) = (Stopwatch.StartNew(), GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes(), Process.GetCurrentProcess());
        var (used, collected) = (process.TotalProcessorTime, GC.CollectionCount(0));
        var result = work();
        process.Refresh();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"    {stage,-10} {watch.Elapsed.TotalMilliseconds,6:0} ms wall, {(process.TotalProcessorTime - used).TotalMilliseconds,6:0} ms processor; collected {GC.CollectionCount(0) - collected} times, {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds:0} ms; {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:0} MB allocated"));
        return result;
    }
}
