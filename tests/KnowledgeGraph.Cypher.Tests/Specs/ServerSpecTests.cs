using System.Runtime.CompilerServices;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>
/// The cases of <c>execution/</c> on a real Neo4j: what the engine gives, Neo4j gives too. Of a failure the code is compared, for the
/// words are each one's own. <c>neo4j.differences</c> names the cases where it is otherwise, each with what Neo4j gives and why.
/// </summary>
public sealed class ServerSpecTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static SpecFile Differences => SpecFile.Read(Path.Combine(Folder(), "neo4j.differences"));

    [Theory]
    [MemberData(nameof(ExecutionSpecTests.Files), MemberType = typeof(ExecutionSpecTests))]
    public async Task Execution_OnNeo4j_GivesTheSame(string file)
    {
        var other = Differences.Cases.ToDictionary(@case => @case.Statement, @case => @case.Result, StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var @case in SpecFile.Read(Path.Combine(Folder(), "execution", file)).Cases)
        {
            await using var store = new SettledStore(LeasedStore.Of(TestServer.Http));
            var found = Comparable(await ExecutionRun.ShowAsync(store, @case.Statement, Cancellation));
            var expected = other.TryGetValue(@case.Statement, out var known) ? known : Comparable(@case.Result);
            if (found != expected)
            {
                wrong.Add($"{@case.Statement}\n-- expected\n{expected}\n-- Neo4j\n{found}\n");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} cases of {file} differ on Neo4j:\n{string.Join("\n", wrong)}");
    }

    [Fact]
    public void EachDifference_IsOfACaseAndDiffers()
    {
        var engine = Directory.GetFiles(Path.Combine(Folder(), "execution"), "*.spec").SelectMany(file => SpecFile.Read(file).Cases)
            .ToLookup(@case => @case.Statement, @case => Comparable(@case.Result), StringComparer.Ordinal);
        Assert.NotEmpty(Differences.Cases);
        Assert.All(Differences.Cases, difference => Assert.NotEqual(difference.Result, Assert.Single(engine[difference.Statement])));
    }

    /// <summary>A failure's code without place, detail and words; rows and changes as they are.</summary>
    private static string Comparable(string shown)
    {
        var at = shown.IndexOf(" Neo.", StringComparison.Ordinal);
        return at < 0 || shown[..at].Any(char.IsLetter) ? shown : shown[(at + 1)..].Split(' ', '\n')[0];
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
