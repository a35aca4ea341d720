using System.Collections.Immutable;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Runs the whole TCK once for all tests of the class.</summary>
public sealed class TckRuns : IAsyncLifetime
{
    internal ImmutableArray<ScenarioRun> All { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (TckFolder.Find() is not { } folder)
        {
            return;
        }

        var runner = new ScenarioRunner(folder, () => new EmbeddedStore());
        var runs = ImmutableArray.CreateBuilder<ScenarioRun>();
        foreach (var scenario in FeatureReader.ReadAll(folder))
        {
            runs.Add(await runner.RunAsync(scenario, TestContext.Current.CancellationToken));
        }

        All = runs.ToImmutable();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
