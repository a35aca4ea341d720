using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Brings a server's constraints and indexes to what this program needs, step by step, and writes down each step with its checksum.</summary>
/// <remarks>
/// A step's statements can be repeated, and its record comes last: what was killed in the middle is run again. Schema and data share no transaction in Neo4j,
/// so each statement has one of its own.
/// </remarks>
public sealed class Migrator
{
    private readonly IGraphStore store;
    private readonly ImmutableArray<SchemaScript> scripts;

    public Migrator(IGraphStore store)
        : this(store, SchemaScript.All)
    {
    }

    internal Migrator(IGraphStore store, ImmutableArray<SchemaScript> scripts) => (this.store, this.scripts) = (store, scripts);

    /// <summary>All steps that the program or the store has, by version.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<ImmutableArray<Migration>> InfoAsync(CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        var result = await transaction.RunAsync(MigrationStatements.Read, cancellation);
        return MigrationChain.Compare(scripts, [.. result.Rows.Select(Recorded)]);
    }

    /// <summary>Applies what is pending, and says what that was.</summary>
    /// <exception cref="StoreException">The store failed, or its schema was made by other steps than this program's.</exception>
    public async ValueTask<ImmutableArray<Migration>> MigrateAsync(CancellationToken cancellation)
    {
        var chain = await SoundChainAsync(cancellation);
        var pending = chain.Where(migration => migration.State == MigrationState.Pending).ToImmutableArray();
        var previous = chain.LastOrDefault(migration => migration.State == MigrationState.Applied)?.Version;
        foreach (var migration in pending)
        {
            await ApplyAsync(scripts.First(script => script.Version == migration.Version), previous, cancellation);
            previous = migration.Version;
        }

        return pending;
    }

    /// <summary>Makes sure that the schema is this program's, or that there is none yet. Changes nothing.</summary>
    /// <exception cref="StoreException">The store failed, or its schema is older, newer or other than this program's.</exception>
    public async ValueTask EnsureUsableAsync(CancellationToken cancellation) => await UsableChainAsync(cancellation);

    /// <summary>Makes sure that the schema is this program's. A store without any gets it; one that is behind does not, for others may still need it as it is.</summary>
    /// <exception cref="StoreException">The store failed, or its schema is older, newer or other than this program's.</exception>
    public async ValueTask EnsureCurrentAsync(CancellationToken cancellation)
    {
        var chain = await UsableChainAsync(cancellation);
        if (chain.Any(migration => migration.State == MigrationState.Pending))
        {
            await MigrateAsync(cancellation);
        }
    }

    /// <summary>All applied, or none.</summary>
    private async ValueTask<ImmutableArray<Migration>> UsableChainAsync(CancellationToken cancellation)
    {
        var chain = await SoundChainAsync(cancellation);
        var isFresh = chain.All(migration => migration.State == MigrationState.Pending);
        return !isFresh && chain.FirstOrDefault(migration => migration.State == MigrationState.Pending) is { } pending
            ? throw new StoreException(MigrationFailures.Behind(store.Name, pending))
            : chain;
    }

    private async ValueTask<ImmutableArray<Migration>> SoundChainAsync(CancellationToken cancellation)
    {
        var chain = await InfoAsync(cancellation);
        return chain.Select(migration => MigrationFailures.Unsound(store.Name, migration)).FirstOrDefault(failure => failure is not null) is { } unsound
            ? throw new StoreException(unsound)
            : chain;
    }

    private async ValueTask ApplyAsync(SchemaScript script, string? previous, CancellationToken cancellation)
    {
        foreach (var statement in script.Statements())
        {
            await RunAsync(new(statement), cancellation);
        }

        await RunAsync(MigrationStatements.Record(script, previous), cancellation);
    }

    private async ValueTask RunAsync(Statement statement, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        await transaction.RunAsync(statement, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static RecordedMigration Recorded(ImmutableArray<GraphValue> row) => new(Text(row[0]), Text(row[1]), Text(row[2]), (row[3] as GraphString)?.Value);

    private static string Text(GraphValue value) => value is GraphString text ? text.Value : "";
}
