using System.Text.Json;
using KnowledgeGraph.Neo4j.Tests.Stub;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>Answers to an apply that no server at hand gives, made up after what servers are documented to send.</summary>
public sealed class StubbedApplyTests
{
    [Fact]
    public async Task AFullDisk_IsSaidInASentence_AndIsNotTriedAgain()
    {
        await using var stub = new StubServer(new EmptyNeo4j("No space left on device").Answer);
        var run = await Run.OfAsync(Tree.Invented, "apply", "--store", stub.Address.ToString());
        Assert.Equal(
            new Run(ExitCode.World, "", "plan: 131 to add, 0 to change, 0 to remove, in 4 of 4 units\nstopped: 0 of 4 units are written and whole; kg apply goes on from there\nkg: No space left on device\n"),
            run);
        Assert.Single(stub.Requests, request => request.Body.Contains("UNWIND", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ANeo4jThatIsTooOld_IsSaidToBeOne()
    {
        await using var stub = new StubServer(
            request => request.Method == "GET" ? StubReply.Introduction("5.18.1") : StubReply.Error(404, "Neo.ClientError.Request.Invalid", "Not Found"));
        var run = await Run.OfAsync(Tree.Invented, "apply", "--store", stub.Address.ToString());
        Assert.Equal(new Run(ExitCode.World, "", $"kg: {stub.Address} is Neo4j 5.18.1: 5.26 or newer is needed.\n"), run);
    }

    /// <summary>Holds nothing but who the last run was, and has no room for rows.</summary>
    private sealed class EmptyNeo4j(string failure)
    {
        private string? run;

        public StubReply Answer(StubRequest request)
        {
            if (request.Is("POST", "/tx"))
            {
                return StubReply.Opened;
            }

            if (request.Body.Contains("UNWIND", StringComparison.Ordinal))
            {
                return StubReply.Error(500, "Neo.DatabaseError.Transaction.TransactionLogError", failure);
            }

            Learn(request.Body.Length == 0 ? "{}" : request.Body);
            var mark = run is null || request.Body.Contains("SET s.run", StringComparison.Ordinal) ? "" : $$"""[{"$type":"String","_value":"{{run}}"},{"$type":"Boolean","_value":false}]""";
            return StubReply.Json(202, request.Is("POST", "/commit") ? "{}" : $$$"""{"data":{"fields":["run","ended"],"values":[{{{mark}}}]},"transaction":{"id":"abc","expires":"2030-01-01T00:00:00Z"}}""");
        }

        private void Learn(string body)
        {
            using var asked = JsonDocument.Parse(body);
            if (asked.RootElement.TryGetProperty("parameters", out var parameters) && parameters.TryGetProperty("run", out var id))
            {
                run = id.GetString();
            }
        }
    }
}
