using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>Compares the steps that a program has with those that a store has written down.</summary>
internal static class MigrationChain
{
    /// <summary>All steps of both, by version.</summary>
    /// <param name="scripts">By version.</param>
    /// <param name="recorded">By version.</param>
    public static ImmutableArray<Migration> Compare(ImmutableArray<SchemaScript> scripts, ImmutableArray<RecordedMigration> recorded)
    {
        var known = recorded.ToDictionary(record => record.Version, StringComparer.Ordinal);
        var newest = recorded.IsEmpty ? null : recorded[^1].Version;
        var own = scripts.Select(script => new Migration(
            script.Version, script.Description, known.TryGetValue(script.Version, out var record) ? StateOf(script, record) : StateOf(script, newest), script.Checksum));
        var versions = scripts.Select(script => script.Version).ToHashSet(StringComparer.Ordinal);
        var foreign = recorded.Where(record => !versions.Contains(record.Version)).Select(record => new Migration(
            record.Version, record.Description, IsAfter(record.Version, scripts[^1].Version) ? MigrationState.Newer : MigrationState.Missing, record.Checksum));
        return [.. own.Concat(foreign).Concat(Gaps(recorded, known, versions)).OrderBy(migration => migration.Version, StringComparer.Ordinal)];
    }

    private static MigrationState StateOf(SchemaScript script, RecordedMigration record) =>
        script.Checksum == record.Checksum ? MigrationState.Applied : MigrationState.Edited;

    private static MigrationState StateOf(SchemaScript script, string? newest) =>
        newest is null || IsAfter(script.Version, newest) ? MigrationState.Pending : MigrationState.Overtaken;

    /// <summary>Steps that a recorded one followed, and that neither the store nor the program knows.</summary>
    private static IEnumerable<Migration> Gaps(ImmutableArray<RecordedMigration> recorded, Dictionary<string, RecordedMigration> known, HashSet<string> versions) =>
        recorded.Select(record => record.Previous).OfType<string>().Where(previous => !known.ContainsKey(previous) && !versions.Contains(previous)).Distinct(StringComparer.Ordinal)
            .Select(previous => new Migration(previous, "", MigrationState.Missing, ""));

    private static bool IsAfter(string version, string other) => string.CompareOrdinal(version, other) > 0;
}
