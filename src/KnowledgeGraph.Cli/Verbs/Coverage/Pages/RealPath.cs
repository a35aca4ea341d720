namespace KnowledgeGraph.Cli.Verbs.Coverage.Pages;

/// <summary>A path with every symbolic link on its way followed; what is not there yet stays as it is.</summary>
internal static class RealPath
{
    /// <summary>More links than any system follows.</summary>
    private const int MostLinks = 64;

    public static string Of(string path) => Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), MostLinks);

    private static string Of(string path, int linksLeft)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        parent = Of(parent, linksLeft);
        var here = Path.Combine(parent, Path.GetFileName(path));
        return new FileInfo(here).LinkTarget is not { } target ? here
            : linksLeft == 0 ? throw new IOException($"too many symbolic links: {path}")
            : Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target, parent)), linksLeft - 1);
    }
}
