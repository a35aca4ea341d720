namespace KnowledgeGraph.Curation.Sources;

/// <summary>A file as it was read.</summary>
/// <param name="Path">Relative to the data folder, with '/'; an article text's begins with <c>seeds/text/</c> wherever it was found.</param>
internal sealed record SourceFile(string Path, byte[] Bytes)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name without its ending.</summary>
    public string Stem => Name is var name && name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;
}
