using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Neo4j.Tests.Stub;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>Answers that no server at hand gives, made up after what servers are documented or were seen to send.</summary>
public class StubbedServerTests
{
    private const string Html = "<html>hello</html>";

    [Fact]
    public Task Begin_AtAnOldNeo4j_NamesBothVersions() => BeginFails(
        request => request.Method == "GET" ? StubReply.Introduction("5.18.1") : StubReply.Error(404, "Neo.ClientError.Request.Invalid", "Not Found"),
        "Store.TooOld", "{0} is Neo4j 5.18.1: 5.26 or newer is needed.");

    [Fact]
    public Task Begin_WhereTheQueryApiIsOff_SaysTheSetting() => BeginFails(
        request => request.Method == "GET" ? StubReply.Introduction("2025.10.1") : new(404, "text/html", Html),
        "Store.QueryApiOff", "{0} is Neo4j 2025.10.1 with its Query API switched off: add QUERY_API_ENDPOINTS to server.http_enabled_modules.");

    [Fact]
    public Task Begin_AtAnotherProgram_SaysItIsNoNeo4j() => BeginFails(
        _ => new(200, "text/html", Html),
        "Store.NotNeo4j", "What answers at {0} is not a Neo4j (whose HTTP port is normally 7474, and 7687 is for neo4j:// and bolt://).");

    [Fact]
    public Task Begin_AtARedirect_DoesNotFollow() => BeginFails(
        _ => new(302, "text/html", "", "Location: http://example.org/\r\n"),
        "Store.NotNeo4j", "What answers at {0} is not a Neo4j (whose HTTP port is normally 7474, and 7687 is for neo4j:// and bolt://).");

    [Fact]
    public Task Begin_BehindAProxyWithoutServer_SaysTheStatus() => BeginFails(
        request => request.Method == "GET" ? StubReply.Introduction("5.26.0-aura") : new(503, "text/html", Html),
        "Store.Refused", "{0} refuses the request with the HTTP status 503; its log says more.");

    [Fact]
    public Task Begin_WithTheFirstPassword_PassesOnWhatTheServerSays() => BeginFails(
        _ => StubReply.Error(400, "Neo.ClientError.Security.CredentialsExpired", "The credentials must be changed before use."),
        "Neo.ClientError.Security.CredentialsExpired", "The credentials must be changed before use.");

    [Fact]
    public Task Begin_WhoseAnswerIsNoJson_SaysSo() => BeginFails(
        _ => StubReply.Json(202, "{\"transaction\":"), "Store.Garbled", "{0} sent an answer that is not the Query API's JSON.");

    [Fact]
    public Task Run_WhoseAnswerBreaksOff_SaysSo() => RunFails(
        StubReply.Json(202, """{"data":{"fields":["a"],"values":[[""") with { Missing = 100 },
        "Store.ConnectionBroken", "The connection to {0} broke before the answer was complete; nothing of the transaction remains.");

    [Fact]
    public Task Run_InATransactionThatExpired_SaysWhy() => RunFails(
        StubReply.Error(404, "Neo.ClientError.Request.Invalid", "Transaction with Id: abc was not found."),
        "Neo.ClientError.Transaction.TransactionNotFound",
        "The server no longer has this transaction: it was idle for too long (server.queryapi.transaction_idle_timeout), or the server was restarted; nothing of it remains.");

    [Fact]
    public Task Run_WithoutMemory_IsNoInvalidRequest() => RunFails(
        StubReply.Error(500, "Neo.ClientError.Request.Invalid", "org.neo4j.memory.MemoryLimitExceededException: The allocation of an extra 2.0 MiB would use more than the limit 10.0 MiB."),
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "The allocation of an extra 2.0 MiB would use more than the limit 10.0 MiB.");

    [Fact]
    public Task Run_OnAFullDisk_PassesOnWhatTheServerSays() => RunFails(
        StubReply.Error(500, "Neo.DatabaseError.Transaction.TransactionLogError", "No space left on device"),
        "Neo.DatabaseError.Transaction.TransactionLogError", "No space left on device");

    [Fact]
    public Task Run_WhoseRowsAreFollowedByAnError_Fails() => RunFails(
        StubReply.Json(202, """{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""),
        "Neo.ClientError.Statement.ArithmeticError", "/ by zero");

    [Fact]
    public Task Run_WithAValueOfAnUnknownType_NamesTheType() => RunFails(
        StubReply.Json(202, """{"data":{"fields":["a"],"values":[[{"$type":"Point","_value":"SRID=7203;POINT (1.0 2.0)"}]]}}"""),
        "Store.UnknownValue", "A row holds a value of the type Point, which this program does not know: return its parts, or toString of it.");

    [Theory]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":1}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"one"}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"_value":"1"}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[1]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":{}}}""")]
    [InlineData("""{"data":[]}""")]
    [InlineData("[]")]
    [InlineData("")]
    public Task Run_WhoseAnswerHasAnotherShape_SaysSo(string body) =>
        RunFails(StubReply.Json(202, body), "Store.Garbled", "{0} sent an answer that is not the Query API's JSON.");

    [Fact]
    public async Task Run_OfADeadlock_MayBeTriedAgain()
    {
        var failure = await RunFailureAsync(StubReply.Error(400, "Neo.TransientError.Transaction.DeadlockDetected", "deadlock"));
        Assert.True(failure.Failure.IsTransient);
    }

    [Fact]
    public async Task Commit_WhoseAnswerBreaksOff_SaysThatNobodyKnows()
    {
        await using var server = new StubServer(request => request.Is("POST", "/commit")
            ? StubReply.Json(202, "{") with { Missing = 10 } : StubReply.Opened);
        await using var store = ServerStore.Open(server.Address, Credentials.None);
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, TestContext.Current.CancellationToken);
        var thrown = await Assert.ThrowsAsync<StoreException>(() => transaction.CommitAsync(TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(
            ("Store.CommitUnknown", $"The connection to {server.Address} broke during the commit: whether it took hold is unknown, so run the same again."),
            (thrown.Failure.Code, thrown.Message));
    }

    [Fact]
    public async Task AClustersAffinity_IsGivenBackWithEveryRequest()
    {
        await using var server = new StubServer(request => request.Is("POST", "/tx")
            ? StubReply.Opened with { Header = "neo4j-cluster-affinity: node-7\r\n" } : StubReply.Opened);
        await using (var store = ServerStore.Open(server.Address, Credentials.None))
        await using (var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken))
        {
            await transaction.RunAsync(new("RETURN 1"), TestContext.Current.CancellationToken);
        }

        Assert.Equal([false, true, true], server.Requests.Select(request => request.Head.Contains("neo4j-cluster-affinity: node-7", StringComparison.Ordinal)));
        Assert.Equal("DELETE", server.Requests[^1].Method);
    }

    [Fact]
    public async Task Rollback_WhileTheStatementStillRuns_IsAskedForAgain()
    {
        var refused = 0;
        await using var server = new StubServer(request => request.Method != "DELETE" ? StubReply.Opened
            : refused++ < 2 ? StubReply.Error(500, "Neo.DatabaseError.General.UnknownError", "in use") : new(200, "text/plain", ""));
        await using (var store = ServerStore.Open(server.Address, Credentials.None))
        {
            await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, TestContext.Current.CancellationToken);
        }

        Assert.Equal(3, refused);
    }

    [Fact]
    public async Task Begin_WithATimeLimit_AsksForWholeSecondsRoundedUp()
    {
        await using var server = new StubServer(_ => StubReply.Opened);
        await using var store = ServerStore.Open(server.Address, Credentials.None);
        await using var transaction = await store.BeginAsync(
            AccessMode.Read, Limits.None with { Time = TimeSpan.FromMilliseconds(1200) }, TestContext.Current.CancellationToken);
        Assert.Equal("""{"accessMode":"READ","maxExecutionTime":2}""", server.Requests[0].Body);
    }

    [Fact]
    public async Task ARefusedPassword_IsInNoText()
    {
        await using var server = new StubServer(_ => StubReply.Error(401, "Neo.ClientError.Security.Unauthorized", "Invalid credential."));
        await using var store = ServerStore.Open(server.Address, new("somebody", "secret-word"));
        var thrown = await Assert.ThrowsAsync<StoreException>(() => store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal($"{server.Address} refuses the user or the password.", thrown.Message);
        Assert.DoesNotContain("secret-word", thrown.ToString() + store.Name, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody", thrown.ToString() + store.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    [InlineData("neo4j+s")]
    public async Task Begin_WhereNobodyListens_SaysSo(string scheme)
    {
        var server = new StubServer(_ => StubReply.Opened);
        var address = ServerAddress.Parse($"{scheme}://{server.Address.Endpoint.Authority}");
        await server.DisposeAsync();
        await UnreachableAsync(address, "the connection was refused, or nobody answered");
    }

    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Begin_WithAnUnknownName_SaysSo(string scheme) =>
        await UnreachableAsync(ServerAddress.Parse($"{scheme}://no-such-host.invalid:7000"), "the name 'no-such-host.invalid' is not known");

    /// <summary>The one thing here that takes its time: nobody can know sooner.</summary>
    [Theory]
    [InlineData("http")]
    [InlineData("bolt")]
    public async Task Begin_WhereAPortSaysNothing_IsNotWaitedForForEver(string scheme)
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await UnreachableAsync(ServerAddress.Parse($"{scheme}://{silent.LocalEndpoint}"), "what listens there takes connections and says nothing");
    }

    private static async Task UnreachableAsync(ServerAddress address, string why)
    {
        await using var store = DriverOrSkip.Open(address, Credentials.None);
        var thrown = await Assert.ThrowsAsync<StoreException>(() => store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal($"No server answers at {address}: {why}.", thrown.Message);
    }

    private static async Task BeginFails(Func<StubRequest, StubReply> answer, string code, string message)
    {
        await using var server = new StubServer(answer);
        await using var store = ServerStore.Open(server.Address, Credentials.None);
        var thrown = await Assert.ThrowsAsync<StoreException>(() => store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal((code, Said(message, server)), (thrown.Failure.Code, thrown.Message));
        Assert.Equal(FailurePhase.World, thrown.Failure.Phase);
    }

    private static async Task RunFails(StubReply reply, string code, string message)
    {
        var thrown = await RunFailureAsync(reply);
        Assert.Equal(code, thrown.Failure.Code);
        Assert.Equal(message.Replace("{0}", (string)thrown.Data["address"]!, StringComparison.Ordinal), thrown.Message);
    }

    private static async Task<StoreException> RunFailureAsync(StubReply reply)
    {
        await using var server = new StubServer(request => request.Is("POST", "/tx/abc") ? reply : StubReply.Opened);
        await using var store = ServerStore.Open(server.Address, Credentials.None);
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken);
        var thrown = await Assert.ThrowsAsync<StoreException>(() => transaction.RunAsync(new("RETURN 1 AS a"), TestContext.Current.CancellationToken).AsTask());
        var again = await Assert.ThrowsAsync<StoreException>(() => transaction.RunAsync(new("RETURN 1 AS a"), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal("This transaction was committed, or ended with the statement that failed: begin another.", again.Message);
        thrown.Data["address"] = server.Address.ToString();
        return thrown;
    }

    private static string Said(string message, StubServer server) => message.Replace("{0}", server.Address.ToString(), StringComparison.Ordinal);
}
