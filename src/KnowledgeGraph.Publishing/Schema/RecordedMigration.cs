namespace KnowledgeGraph.Publishing;

/// <summary>A step of the schema as a store has it written down.</summary>
/// <param name="Previous">The version that was the newest when this one was applied; null for the first.</param>
internal sealed record RecordedMigration(string Version, string Description, string Checksum, string? Previous);
