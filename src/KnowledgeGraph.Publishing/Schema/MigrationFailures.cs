using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Why a store's schema is not one that this program can work with.</summary>
internal static class MigrationFailures
{
    public const string BehindCode = "Store.SchemaBehind";

    public static Failure Behind(string store, Migration pending) => Of(
        BehindCode, $"The schema of {store} is older than this program: {Named(pending)} is not applied there; run kg migrate --store {store}.");

    /// <summary>Null where nothing forbids to go on: the step is applied or pending.</summary>
    public static Failure? Unsound(string store, Migration migration) => migration.State switch
    {
        MigrationState.Edited => Of(
            "Store.SchemaEdited", $"{Named(migration)} was edited after it was applied to {store}: put the file back as it was, and write what is new into a file of the next version."),
        MigrationState.Overtaken => Of(
            "Store.SchemaOvertaken", $"{Named(migration)} was never applied to {store}, and a later one was: give the file the next version."),
        MigrationState.Missing => Of(
            "Store.SchemaMissing", $"{Named(migration)} was applied to {store} and is missing here or in the store's record: use the program that applied it."),
        MigrationState.Newer => Of(
            "Store.SchemaNewer", $"The schema of {store} is newer than this program: {Named(migration)} was applied there; use a newer program."),
        _ => null,
    };

    private static string Named(Migration migration) =>
        migration.Description.Length == 0 ? $"migration {migration.Version}" : $"migration {migration.Version} ({migration.Description})";

    private static Failure Of(string code, string message) => new(code, message, null, FailurePhase.World, null, null);
}
