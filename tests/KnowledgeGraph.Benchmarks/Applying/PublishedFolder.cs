using System.Globalization;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Publishing;

namespace KnowledgeGraph.Benchmarks.Applying;

/// <summary>A generated folder as the graph that it makes, and the same with one extract edited.</summary>
internal sealed class PublishedFolder
{
    private const string EditedArticle = "g00007";

    private PublishedFolder(DataFolder folder) => Folder = folder;

    public DataFolder Folder { get; }

    public static async Task<PublishedFolder> OfAsync(int articles, CancellationToken cancellation)
    {
        var root = Path.Combine(Path.GetTempPath(), "kg-benchmark", articles.ToString(CultureInfo.InvariantCulture));
        return new(await new GeneratedFolder(root, articles).WriteAsync(Repository.Schema, cancellation));
    }

    /// <exception cref="InvalidDataException">The folder has errors.</exception>
    public async Task<GraphContent> ReadAsync(CancellationToken cancellation)
    {
        var projection = await Projection.ReadAsync(Folder, SealPolicy.UnsealedToo, cancellation);
        return projection.Curated.HasErrors
            ? throw new InvalidDataException($"{Folder.Root} has errors: {projection.Curated.Diagnostics.First(diagnostic => diagnostic.Severity == Model.Severity.Error)}")
            : projection.Content;
    }

    /// <summary>Three of the article's claims say of a plan that it is a forecast. The file is put back.</summary>
    public async Task<GraphContent> ReadEditedAsync(CancellationToken cancellation)
    {
        var extract = Path.Combine(Folder.Root, "curation", "extracts", $"{EditedArticle}.yaml");
        var text = await File.ReadAllTextAsync(extract, cancellation);
        try
        {
            await File.WriteAllTextAsync(extract, text.Replace("status: planned", "status: forecast", StringComparison.Ordinal), cancellation);
            return await ReadAsync(cancellation);
        }
        finally
        {
            await File.WriteAllTextAsync(extract, text, CancellationToken.None);
        }
    }
}
