namespace KnowledgeGraph.Curation.Writing;

/// <summary>A file of a data folder as it was read and as it will be.</summary>
/// <param name="Path">Relative to the data folder, with '/'.</param>
/// <param name="Before">Null where the file is new.</param>
internal sealed record ChangedFile(string Path, byte[]? Before, byte[] After);
