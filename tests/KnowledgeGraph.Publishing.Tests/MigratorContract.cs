using System.Collections.Immutable;
using KnowledgeGraph.Store;
using static KnowledgeGraph.Publishing.Tests.StoreTalk;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>How a store's schema is brought up to date, the same on every store.</summary>
public abstract class MigratorContract : IAsyncLifetime
{
    private static readonly SchemaScript First = new("V001__first_things.cypher", "// Ids.\nCREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;\n");
    private static readonly SchemaScript Second = new("V002__names.cypher", "CREATE INDEX thing_name IF NOT EXISTS FOR (n:Thing) ON (n.name);\nCREATE INDEX thing_unit IF NOT EXISTS FOR (n:Thing) ON (n.unit);\n");
    private static readonly SchemaScript Third = new("V003__kinds.cypher", "CREATE INDEX thing_kind IF NOT EXISTS FOR (n:Thing) ON (n.kind);\n");

    private IGraphStore? opened;

    private IGraphStore Store => opened!;

    public async ValueTask InitializeAsync() => opened = await OpenEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        if (opened is not null)
        {
            await opened.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    private protected abstract ValueTask<IGraphStore> OpenEmptyAsync();

    [Fact]
    public async Task Migrate_AppliesEachStepOnce_InOrder()
    {
        Assert.Equal(["001 Pending", "002 Pending"], await InfoAsync(First, Second));
        Assert.Equal(["001 Pending", "002 Pending"], States(await With(First, Second).MigrateAsync(Now)));
        Assert.Equal(["001 Applied", "002 Applied", "003 Pending"], await InfoAsync(First, Second, Third));
        Assert.Equal(["003 Pending"], States(await With(First, Second, Third).MigrateAsync(Now)));
        Assert.Empty(await With(First, Second, Third).MigrateAsync(Now));
        await RunAsync(Store, "CREATE (:Thing {id: 'a'})");
        await Assert.ThrowsAsync<StoreException>(async () => await RunAsync(Store, "CREATE (:Thing {id: 'a'})"));
    }

    [Fact]
    public async Task TheRecord_IsAStateNode_WithItsChecksumAndWhatItFollowed()
    {
        await With(First, Second).MigrateAsync(Now);
        var rows = await RunAsync(Store, "MATCH (m:State:Migration) RETURN m.id, m.unit, m.version, m.description, m.checksum, m.previous ORDER BY m.id");
        Assert.Equal(["migration:001", "state", "001", "first things", First.Checksum, GraphValue.Null], rows.Rows[0]);
        Assert.Equal(["migration:002", "state", "002", "names", Second.Checksum, "001"], rows.Rows[1]);
        Assert.Equal(0, (await Digest.OfAsync(Store, Now)).Elements);
    }

    [Fact]
    public async Task AStepThatWasCutShort_IsRunAgain()
    {
        await RunAsync(Store, Second.Statements().First());
        await With(First, Second).MigrateAsync(Now);
        Assert.Equal(["001 Applied", "002 Applied"], await InfoAsync(First, Second));
    }

    [Fact]
    public async Task AStepThatFails_IsNotWrittenDown()
    {
        await RunAsync(Store, "CREATE (:Thing {id: 'a'}), (:Thing {id: 'a'})");
        await Assert.ThrowsAsync<StoreException>(async () => await With(First, Second).MigrateAsync(Now));
        Assert.Equal(["001 Pending", "002 Pending"], await InfoAsync(First, Second));
        await RunAsync(Store, "MATCH (n:Thing) DELETE n");
        Assert.Equal(["001 Pending", "002 Pending"], States(await With(First, Second).MigrateAsync(Now)));
    }

    [Fact]
    public async Task AnEditedStep_IsRefused()
    {
        await With(First, Second).MigrateAsync(Now);
        var edited = First with { Text = First.Text + "// A word more.\n" };
        Assert.Equal(["001 Edited", "002 Applied"], await InfoAsync(edited, Second));
        await RefusesAsync(
            $"migration 001 (first things) was edited after it was applied to {Store.Name}: put the file back as it was, and write what is new into a file of the next version.",
            edited, Second, Third);
        Assert.Equal(["001 Applied", "002 Applied", "003 Pending"], await InfoAsync(First, Second, Third));
    }

    [Fact]
    public async Task AStepBehindALaterOne_IsRefused()
    {
        await With(First, Third).MigrateAsync(Now);
        Assert.Equal(["001 Applied", "002 Overtaken", "003 Applied"], await InfoAsync(First, Second, Third));
        await RefusesAsync($"migration 002 (names) was never applied to {Store.Name}, and a later one was: give the file the next version.", First, Second, Third);
    }

    [Fact]
    public async Task AStepThatThisProgramHasNot_IsRefused()
    {
        await With(First, Second, Third).MigrateAsync(Now);
        Assert.Equal(["001 Applied", "002 Missing", "003 Applied"], await InfoAsync(First, Third));
        await RefusesAsync(
            $"migration 002 (names) was applied to {Store.Name} and is missing here or in the store's record: use the program that applied it.", First, Third);
    }

    [Fact]
    public async Task ARecordThatIsGone_LeavesAGapThatIsSeen()
    {
        await With(First, Second, Third).MigrateAsync(Now);
        await RunAsync(Store, "MATCH (m:Migration {version: '002'}) DELETE m");
        Assert.Equal(["001 Applied", "002 Overtaken", "003 Applied"], await InfoAsync(First, Second, Third));
        Assert.Equal(["001 Applied", "002 Missing", "003 Applied"], await InfoAsync(First, Third));
    }

    [Fact]
    public async Task ANewerPrograms_IsRefused()
    {
        await With(First, Second, Third).MigrateAsync(Now);
        Assert.Equal(["001 Applied", "002 Newer", "003 Newer"], await InfoAsync(First));
        await RefusesAsync($"The schema of {Store.Name} is newer than this program: migration 002 (names) was applied there; use a newer program.", First);
    }

    [Fact]
    public async Task EnsureCurrent_GivesAStoreWithoutSchemaOne_AndOtherwiseAsksForMigrate()
    {
        await With(First, Second).EnsureCurrentAsync(Now);
        await With(First, Second).EnsureCurrentAsync(Now);
        Assert.Equal(["001 Applied", "002 Applied"], await InfoAsync(First, Second));
        var behind = await Assert.ThrowsAsync<StoreException>(async () => await With(First, Second, Third).EnsureCurrentAsync(Now));
        Assert.Equal(
            ("Store.SchemaBehind", $"The schema of {Store.Name} is older than this program: migration 003 (kinds) is not applied there; run kg migrate --store {Store.Name}."),
            (behind.Failure.Code, behind.Message));
        Assert.Equal(["001 Applied", "002 Applied", "003 Pending"], await InfoAsync(First, Second, Third));
    }

    private Migrator With(params SchemaScript[] scripts) => new(Store, [.. scripts]);

    private async Task<IEnumerable<string>> InfoAsync(params SchemaScript[] scripts) => States(await With(scripts).InfoAsync(Now));

    private async Task RefusesAsync(string message, params SchemaScript[] scripts)
    {
        foreach (var refused in new[] { async () => { await With(scripts).MigrateAsync(Now); }, async () => await With(scripts).EnsureCurrentAsync(Now) })
        {
            Assert.Equal(message, (await Assert.ThrowsAsync<StoreException>(refused)).Message);
        }
    }

    private static IEnumerable<string> States(ImmutableArray<Migration> migrations) => migrations.Select(migration => $"{migration.Version} {migration.State}");
}
