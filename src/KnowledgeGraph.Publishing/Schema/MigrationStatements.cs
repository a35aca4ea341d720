using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>How a store remembers its schema's steps: a state node each.</summary>
internal static class MigrationStatements
{
    public static Statement Read { get; } = Statement.With(
        $"MATCH (m:{Labels.State}:{Labels.Migration}) WHERE m.unit = $state "
        + "RETURN m.version AS version, m.description AS description, m.checksum AS checksum, m.previous AS previous ORDER BY version",
        ("state", UnitName.State));

    public static Statement Record(SchemaScript script, string? previous) => Statement.With(
        $"MERGE (m:{Labels.State} {{id: $id}}) SET m:{Labels.Migration}, m.unit = $state, m.version = $version, m.description = $description, m.checksum = $checksum, m.previous = $previous",
        ("id", $"migration:{script.Version}"), ("state", UnitName.State), ("version", script.Version),
        ("description", script.Description), ("checksum", script.Checksum), ("previous", previous));
}
