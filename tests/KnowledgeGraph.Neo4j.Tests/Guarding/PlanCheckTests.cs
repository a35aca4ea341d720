using KnowledgeGraph.Neo4j.Guarding;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests.Guarding;

public class PlanCheckTests
{
    [Fact]
    public void APlanThatReads_Passes() => Assert.Null(PlanCheck.Mistake(
        Plan("ProduceResults", Plan("VarLengthExpand(Pruning,BFS,All)", Plan("NodeUniqueIndexSeek")), new PlanOperator("ProcedureCall", "db.labels() :: (label :: STRING)", []))));

    [Theory]
    [InlineData("EmptyResult", "The statement does more than read this graph (EmptyResult), and is not allowed here.")]
    [InlineData("SomethingOfALaterServer", "The statement does more than read this graph (SomethingOfALaterServer), and is not allowed here.")]
    [InlineData("RunQueryAt", "The statement does more than read this graph (RunQueryAt), and is not allowed here.")]
    [InlineData("LoadCSV", "LOAD CSV makes the server read files and addresses, and is not allowed here.")]
    [InlineData("DetachDelete", "The statement writes, and only reading is allowed here.")]
    [InlineData("TransactionForeach", "The statement writes, and only reading is allowed here.")]
    [InlineData("", "The statement does more than read this graph (), and is not allowed here.")]
    public void AnOperatorThatIsNotListed_IsRefused_HoweverDeep(string name, string message) =>
        Assert.Equal(message, PlanCheck.Mistake(Plan("ProduceResults", Plan("Apply", Plan("Argument"), Plan("Filter", Plan(name)))))?.Message);

    [Theory]
    [InlineData("apoc.load.json(\"x\") :: (value :: MAP)", "apoc.load.json")]
    [InlineData("db.labelsX() :: ()", "db.labelsX")]
    [InlineData("", "")]
    public void AProcedureThatIsNotListed_IsNamed(string details, string name) => Assert.StartsWith(
        $"The procedure {name} is not allowed here; allowed are db.",
        PlanCheck.Mistake(Plan("EmptyResult", new PlanOperator("ProcedureCall", details, [])))?.Message, StringComparison.Ordinal);

    [Fact]
    public async Task AServerThatGivesNoPlan_RunsNothing()
    {
        var ran = new List<string>();
        await using var store = ServerStore.ForUsers(new DeafStore(ran));
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken);
        var thrown = await Assert.ThrowsAsync<StoreException>(() => transaction.RunAsync(new("RETURN 1"), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal("The server gave no plan of the statement, so it was not run.", thrown.Message);
        Assert.Equal(["EXPLAIN\nRETURN 1"], ran);
        await Assert.ThrowsAsync<ArgumentException>(() => store.BeginAsync(AccessMode.Write, Limits.None, TestContext.Current.CancellationToken).AsTask());
    }

    private static PlanOperator Plan(string name, params PlanOperator[] inputs) => new(name, "", [.. inputs]);

    /// <summary>Answers everything with nothing.</summary>
    private sealed class DeafStore(List<string> ran) : IGraphStore, IGraphTransaction
    {
        public string Name => "deaf";

        public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation) => ValueTask.FromResult<IGraphTransaction>(this);

        public ValueTask<Result> RunAsync(Statement statement, CancellationToken cancellation)
        {
            ran.Add(statement.Text);
            return ValueTask.FromResult(Result.Empty);
        }

        public ValueTask CommitAsync(CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
