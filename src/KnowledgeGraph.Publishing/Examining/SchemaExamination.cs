using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Whether the store has the constraints and indexes of this program, as its record says and in truth.</summary>
internal static class SchemaExamination
{
    public static async ValueTask<IEnumerable<Finding>> FindingsAsync(IGraphStore store, CancellationToken cancellation)
    {
        var migrations = await new Migrator(store).InfoAsync(cancellation);
        var applied = migrations.Where(migration => migration.State == MigrationState.Applied).Select(migration => migration.Version).ToHashSet(StringComparer.Ordinal);
        var (present, failed) = await StandingAsync(store, cancellation);
        var wanted = SchemaScript.All.Where(script => applied.Contains(script.Version)).SelectMany(script => script.Statements());
        return
        [
            .. migrations.Where(migration => migration.State != MigrationState.Applied).Select(migration => Stands(store, migration)),
            .. wanted.Where(statement => !present.Contains(NameIn(statement))).Select(Missing),
            .. failed.Select(Failed),
        ];
    }

    /// <summary>Names of constraints and indexes; and of those indexes that could not be filled.</summary>
    private static async ValueTask<(HashSet<string> Present, ImmutableArray<string> Failed)> StandingAsync(IGraphStore store, CancellationToken cancellation)
    {
        var constraints = await ReadAsync(store, "SHOW CONSTRAINTS YIELD name RETURN name", cancellation);
        var indexes = await ReadAsync(store, "SHOW INDEXES YIELD name, state RETURN name, state", cancellation);
        return (
            [.. constraints.Rows.Concat(indexes.Rows).Select(row => ((GraphString)row[0]).Value)],
            [.. indexes.Rows.Where(row => row[1] is GraphString { Value: "FAILED" }).Select(row => ((GraphString)row[0]).Value)]);
    }

    private static async ValueTask<Result> ReadAsync(IGraphStore store, string text, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        return await transaction.RunAsync(new(text), cancellation);
    }

    /// <summary><c>CREATE CONSTRAINT article_id IF NOT EXISTS ...</c>: what stands before IF.</summary>
    private static string NameIn(string statement)
    {
        var words = statement.Split(' ');
        return words[Array.IndexOf(words, "IF") - 1];
    }

    private static Finding Stands(IGraphStore store, Migration migration) => migration.State == MigrationState.Pending
        ? new("schema", Grade.Error, $"The schema's step {migration.Version} ({migration.Description}) is not applied.", 1, [migration.Version], [], $"Run kg migrate --store {store.Name}.")
        : new("schema", Grade.Error, MigrationFailures.Unsound(store.Name, migration)!.Message, 1, [migration.Version], [], "kg migrate info shows each step.");

    private static Finding Missing(string statement) => new(
        "schema", Grade.Error, $"{NameIn(statement)} was created and is no longer there.", 1, [NameIn(statement)], [],
        $"Run this as an administrator: {statement.ReplaceLineEndings(" ")}");

    private static Finding Failed(string index) => new(
        "schema", Grade.Error, $"The index {index} could not be filled.", 1, [index], [], "The server's log says why; drop the index and create it again.");
}
