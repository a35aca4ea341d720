using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>A scenario that was run: each expectation with the outcome it is about.</summary>
/// <param name="Obstacle">Why it could not be run to its end; null where it was.</param>
internal sealed record ScenarioRun(Scenario Scenario, ImmutableArray<(Expectation Expectation, Outcome Outcome)> Checks, string? Obstacle)
{
    /// <summary>Null where the scenario passes.</summary>
    public string? Complaint => Obstacle
        ?? Checks.Select(check => Judge.Complain(check.Expectation, check.Outcome)).FirstOrDefault(complaint => complaint is not null)
        ?? (Checks.IsEmpty ? "the scenario expects nothing" : null);
}

/// <summary>Runs the steps of scenarios, each on a store of its own.</summary>
internal sealed class ScenarioRunner(string folder, Func<IGraphStore> newStore)
{
    public async Task<ScenarioRun> RunAsync(Scenario scenario, CancellationToken cancellation)
    {
        await using var store = newStore();
        var state = new State(store);
        string? obstacle = null;
        try
        {
            foreach (var step in scenario.Steps)
            {
                await RunStepAsync(state, step, cancellation);
            }
        }
        catch (Exception exception) when (exception is StoreException or FormatException)
        {
            obstacle = $"not run: {exception.Message}";
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            obstacle = $"crash: {exception.GetType().Name}: {exception.Message}";
        }

        return new(scenario, state.Checks.ToImmutable(), obstacle);
    }

    private async Task RunStepAsync(State state, Step step, CancellationToken cancellation)
    {
        switch (step.Text)
        {
            case "an empty graph" or "any graph":
                break;
            case "having executed:":
                await WriteAsync(state.Store, new(step.Document!), cancellation);
                break;
            case "parameters are:":
                state.Parameters = GraphMap.Of([.. step.Table.Select(row => (row[0], TckValues.ToGraph(TckValueParser.Parse(row[1]))))]);
                break;
            case "executing query:" or "executing control query:":
                state.Outcome = await QueryAsync(state, step.Document!, cancellation);
                break;
            case var text when text.StartsWith("there exists a procedure ", StringComparison.Ordinal):
                throw new FormatException("procedures are not supported yet");
            case var text when text.StartsWith("the ", StringComparison.Ordinal) && text.EndsWith(" graph", StringComparison.Ordinal):
                await WriteAsync(state.Store, new(NamedGraph(text[4..^6])), cancellation);
                break;
            default:
                state.Checks.Add((ExpectationReader.Read(step), state.Outcome ?? throw new FormatException("a Then before any When")));
                break;
        }
    }

    private string NamedGraph(string name) => File.ReadAllText(Path.Combine(folder, "graphs", name, name + ".cypher"));

    private static async Task<Outcome> QueryAsync(State state, string query, CancellationToken cancellation)
    {
        var before = await Snapshot.TakeAsync(state.Store, cancellation);
        try
        {
            var result = await WriteAsync(state.Store, new(query, state.Parameters), cancellation);
            var after = await Snapshot.TakeAsync(state.Store, cancellation);
            var rows = result.Rows.Select(row => row.Select(TckValues.From).ToImmutableArray()).ToImmutableArray();
            return new(result.Columns, rows, null, before.Until(after));
        }
        catch (StoreException exception)
        {
            var after = await Snapshot.TakeAsync(state.Store, cancellation);
            return new([], [], exception.Failure, before.Until(after));
        }
    }

    private static async Task<Result> WriteAsync(IGraphStore store, Statement statement, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        var result = await transaction.RunAsync(statement, cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    private sealed class State(IGraphStore store)
    {
        public IGraphStore Store { get; } = store;

        public GraphMap Parameters { get; set; } = GraphMap.Empty;

        public Outcome? Outcome { get; set; }

        public ImmutableArray<(Expectation Expectation, Outcome Outcome)>.Builder Checks { get; } =
            ImmutableArray.CreateBuilder<(Expectation Expectation, Outcome Outcome)>();
    }
}
