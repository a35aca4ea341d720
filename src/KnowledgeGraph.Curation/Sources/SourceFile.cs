namespace KnowledgeGraph.Curation.Sources;

/// <summary>A file of a data folder, in memory or on the disk.</summary>
/// <param name="path">Relative to the data folder, with '/'; an article text's begins with <c>seeds/text/</c> wherever it was found.</param>
/// <param name="read">Gives its bytes each time they are looked at.</param>
internal sealed class SourceFile(string path, Func<byte[]> read)
{
    /// <summary>In memory.</summary>
    public SourceFile(string path, byte[] bytes)
        : this(path, () => bytes)
    {
    }

    public string Path { get; } = path;

    /// <exception cref="IOException">It is on the disk and could not be read.</exception>
    public byte[] Bytes => read();

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public bool IsYaml => Path.EndsWith(SourceFolder.Yaml, StringComparison.Ordinal);

    /// <param name="folder">A path that ends with '/'.</param>
    public bool IsIn(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    /// <inheritdoc cref="IsIn"/>
    public bool IsDirectlyIn(string folder) => IsIn(folder) && Path.IndexOf('/', folder.Length) < 0;

    /// <summary>The name without its ending.</summary>
    public string Stem => Name is var name && name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;
}
