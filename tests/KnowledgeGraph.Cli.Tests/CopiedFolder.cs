namespace KnowledgeGraph.Cli.Tests;

/// <summary>A copy of a data folder that a test may spoil.</summary>
internal sealed class CopiedFolder : IDisposable
{
    public CopiedFolder(string original)
    {
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = File(Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("kg-").FullName;

    public string File(string relative) => Path.Combine(Root, relative);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
