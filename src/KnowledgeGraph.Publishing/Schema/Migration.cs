namespace KnowledgeGraph.Publishing;

/// <summary>One step of the schema, as this program has it, as a store has it, or both.</summary>
/// <param name="Checksum">The program's; the store's where the program has no such step.</param>
public sealed record Migration(string Version, string Description, MigrationState State, string Checksum);

/// <summary>How a step of the schema stands in a store.</summary>
public enum MigrationState
{
    /// <summary>It was applied as this program has it.</summary>
    Applied,

    /// <summary>It is still to be applied.</summary>
    Pending,

    /// <summary>Its file was edited after it was applied.</summary>
    Edited,

    /// <summary>It was never applied, and a later one was.</summary>
    Overtaken,

    /// <summary>It was applied, and this program, which has later ones, has it not; or the store no longer has what a later one followed.</summary>
    Missing,

    /// <summary>It was applied by a program newer than this one.</summary>
    Newer,
}
