using KnowledgeGraph.Cli.Tests.Specs;
using KnowledgeGraph.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The README's commands for a Neo4j, one after another on a real one.</summary>
[Collection("server")]
public class ReadmeServerTests
{
    private const string Address = "http://localhost:7474";

    [Fact]
    public async Task EachCommand_RunsAsItStandsThere()
    {
        var server = TestServer.Http;
        await using var lease = await ServerLease.TakeAsync(server.Open(), TestContext.Current.CancellationToken);
        var variables = StoreVariables.None with { User = server.Credentials.User, Password = server.Credentials.Password };
        var commands = Commands().ToList();
        Assert.Equal(["apply", "ask", "cypher", "plan", "doctor", "migrate", "browser", "ask"], commands.Select(command => command[0]));

        // It serves until somebody ends it.
        foreach (var command in commands.Where(command => command[0] != "browser"))
        {
            var run = await Run.OfAsync(Tree.Root, variables, [.. command.Select(word => word == Address ? server.Address.ToString() : word)]);
            Assert.True(run.ExitCode == ExitCode.Done, $"kg {string.Join(' ', command)}: {run.Error}");
        }
    }

    private static IEnumerable<string[]> Commands() =>
        File.ReadLines(Path.Combine(Tree.Root, "README.md")).Where(line => line.StartsWith("    ./kg ", StringComparison.Ordinal) && line.Contains(Address, StringComparison.Ordinal))
            .Select(line => Spec.Parse("\n$ kg" + line["    ./kg".Length..].Split("   ")[0]).Cases.Single().Arguments);
}
