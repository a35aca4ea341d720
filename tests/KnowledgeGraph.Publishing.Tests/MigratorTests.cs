using KnowledgeGraph.Cypher;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;
using static KnowledgeGraph.Publishing.Tests.StoreTalk;

namespace KnowledgeGraph.Publishing.Tests;

public sealed class EmbeddedMigratorTests : MigratorContract
{
    private protected override ValueTask<IGraphStore> OpenEmptyAsync() => ValueTask.FromResult<IGraphStore>(new EmbeddedStore());
}

[Collection("server")]
public sealed class ServerMigratorTests : MigratorContract
{
    private protected override ValueTask<IGraphStore> OpenEmptyAsync() => ValueTask.FromResult(LeasedStore.Of(TestServer.Http));

    /// <summary>The repository's own steps are what a Community server takes.</summary>
    [Fact]
    public async Task TheRepositorysSteps_AreAppliedWhole()
    {
        await using var store = LeasedStore.Of(TestServer.Http);
        await new Migrator(store).EnsureCurrentAsync(Now);
        Assert.All(await new Migrator(store).InfoAsync(Now), migration => Assert.Equal(MigrationState.Applied, migration.State));
        var named = (await RunAsync(store, "SHOW INDEXES YIELD name, state WHERE state <> 'FAILED' RETURN name")).Rows.Select(row => ((GraphString)row[0]).Value).ToHashSet();
        Assert.Equal([], SchemaScript.All.SelectMany(script => script.Statements()).Select(statement => statement.Split(' ')[statement.StartsWith("CREATE FULLTEXT", StringComparison.Ordinal) ? 3 : 2]).Except(named));
    }
}

[Collection("server")]
public sealed class BoltMigratorTests : MigratorContract
{
    private protected override ValueTask<IGraphStore> OpenEmptyAsync() => ValueTask.FromResult(LeasedStore.Of(TestServer.Bolt));
}

public sealed class SchemaScriptTests
{
    [Fact]
    public void EachFile_HasAVersionOfItsOwn_AndStatementsThatCanBeRepeated()
    {
        Assert.Equal(Enumerable.Range(1, SchemaScript.All.Length).Select(number => $"{number:000}"), SchemaScript.All.Select(script => script.Version));
        Assert.All(SchemaScript.All.SelectMany(script => script.Statements()), statement => Assert.Matches(" IF (NOT )?EXISTS( |$)", statement));
    }

    [Fact]
    public void TheChecksum_IsTheSameWithEitherLineEnd_AndOtherWithAnyOtherText()
    {
        var script = new SchemaScript("V001__a_b.cypher", "// A.\nCREATE INDEX;\n");
        Assert.Equal(("001", "a b"), (script.Version, script.Description));
        Assert.Equal(script.Checksum, (script with { Text = script.Text.ReplaceLineEndings("\r\n") }).Checksum);
        Assert.NotEqual(script.Checksum, (script with { Text = script.Text + "\n" }).Checksum);
    }
}
