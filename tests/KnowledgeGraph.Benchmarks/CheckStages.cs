using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Assembling;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Where the time of a check goes: some of its stages, each run alone, twice.</summary>
internal static class CheckStages
{
    public static Task RunAsync(DataFolder folder, TextWriter output)
    {
        for (var round = 0; round < 2; round++)
        {
            var files = Timed("load", output, () => FolderLoader.Load(folder, CancellationToken.None));
            Timed("walk", output, () => files.Files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Count(file => YamlWalk.Read(file, new Findings()) is not null));
            Timed("decode", output, () => files.Files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Sum(file => YamlSource.Decode(file, new Findings()).Length));
            var findings = new Findings();
            var vocabulary = new VocabularyReader(files, findings).Read();
            var registry = Timed("registry", output, () => RegistryReader.Read(files, vocabulary, findings));
            var records = Timed("records", output, () => RecordFiles.Read(files, registry, findings));
            Timed("extracts, raw", output, () => ExtractFiles.Read(files, findings));
            Timed("texts", output, () => new TextLibrary(files, records.Values.OfType<ArticleRecord>()));
            var all = Timed("check, whole", output, () => new FolderCheck(files).Run());
            Timed("support", output, () => new SupportCheck(all).Run().Length);
            Timed("assemble", output, () => new KnowledgeAssembly(all, SealPolicy.UnsealedToo).Assemble());
        }

        return Task.CompletedTask;
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
            $"    {stage,-14} {watch.Elapsed.TotalMilliseconds,6:0} ms wall, {(process.TotalProcessorTime - used).TotalMilliseconds,6:0} ms processor; collector: {GC.CollectionCount(0) - collected} times, of these to generation 1 and 2 in all until now {GC.CollectionCount(1)} and {GC.CollectionCount(2)}, {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds:0} ms; {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:0} MB allocated"));
        return result;
    }
}
