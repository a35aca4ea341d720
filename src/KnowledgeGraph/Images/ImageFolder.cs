namespace KnowledgeGraph;

/// <summary>
/// A folder that keeps images of filled graphs, so that opening the same files again need not read them.
/// An image that is damaged, or of another program, is as good as none; a folder that cannot be written costs nothing but speed.
/// </summary>
/// <param name="Path">It need not exist. Nothing else should stand in it.</param>
public sealed record ImageFolder(string Path);
