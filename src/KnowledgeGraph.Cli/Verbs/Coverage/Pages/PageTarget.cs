using System.Collections.Immutable;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage.Pages;

/// <summary>Where pages are written: one file for one article, or a folder with one a article and an index. Never where the repository would take them up.</summary>
internal sealed class PageTarget
{
    private readonly string path;

    /// <exception cref="Refusal">The path lies in the data folder, or in the repository that holds it.</exception>
    public PageTarget(string path, string dataRoot)
    {
        this.path = path;
        var real = RealPath.Of(path);
        foreach (var guarded in new[] { dataRoot, RepositoryOf(dataRoot) }.OfType<string>())
        {
            if (IsWithin(real, RealPath.Of(guarded)))
            {
                throw new Refusal($"a page holds the article's text, which stays out of the repository: {path} lies in {guarded}; name a place outside", ExitCode.Usage);
            }
        }
    }

    private bool IsFile => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <returns>The files that were written.</returns>
    /// <exception cref="Refusal">One file is named for several articles, or for none.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(ImmutableArray<ArticleCoverage> articles, CancellationToken cancellation)
    {
        if (IsFile)
        {
            if (articles.Length != 1)
            {
                throw new Refusal($"{path} is one file, and there are {articles.Length} articles to show: name one article, or a folder", ExitCode.Usage);
            }

            await File.WriteAllTextAsync(path, CoveragePage.Of(articles[0]), cancellation);
            return [path];
        }

        Directory.CreateDirectory(path);
        var written = new List<string>();
        foreach (var article in articles)
        {
            await WriteAsync(CoveragePage.FileOf(article.Article.Id), CoveragePage.Of(article));
        }

        await WriteAsync("index.html", CoveragePage.IndexOf(articles));
        return written;

        async Task WriteAsync(string name, string page)
        {
            written.Add(Path.Combine(path, name));
            await File.WriteAllTextAsync(written[^1], page, cancellation);
        }
    }

    private static string? RepositoryOf(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsWithin(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }
}
