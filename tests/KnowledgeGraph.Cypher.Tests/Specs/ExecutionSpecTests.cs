using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>The files of cases in <c>execution/</c>: queries, the graphs they run on, and what they give.</summary>
public sealed class ExecutionSpecTests
{
    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "execution");

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        Directory.GetFiles(Folder(), "*.spec").Order(StringComparer.Ordinal).Select(file => new TheoryDataRow<string>(Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Execution(string file) => SpecFile.Read(Path.Combine(Folder(), file)).Hold(text =>
        ExecutionRun.ShowAsync(new EmbeddedStore(), text, TestContext.Current.CancellationToken).GetAwaiter().GetResult());
}
