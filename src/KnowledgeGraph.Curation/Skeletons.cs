using System.Collections.Immutable;
using KnowledgeGraph.Curation.Beginning;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation;

/// <summary>Begins articles, claims and entities: writes what a machine can know and leaves the rest without a value, which is an error until somebody fills it in.</summary>
public static class Skeletons
{
    /// <exception cref="IOException">A file could not be read or written; then nothing was.</exception>
    public static async Task<SkeletonResult> BeginAsync(DataFolder folder, NewArticle article, CancellationToken cancellation)
    {
        var result = await WriteAsync(folder, files => new ArticleSkeleton(files).Of(article), cancellation).ConfigureAwait(false);
        if (result.Refusal is null && article.Copy == CopyText.IntoFolder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Root, SourceFolder.Texts, ".gitignore"), "*\n", cancellation).ConfigureAwait(false);
        }

        return result;
    }

    /// <inheritdoc cref="BeginAsync(DataFolder, NewArticle, CancellationToken)"/>
    public static Task<SkeletonResult> BeginAsync(DataFolder folder, NewClaim claim, CancellationToken cancellation) =>
        WriteAsync(folder, files => new ClaimSkeleton(files).Of(claim), cancellation);

    /// <inheritdoc cref="BeginAsync(DataFolder, NewArticle, CancellationToken)"/>
    public static Task<SkeletonResult> BeginAsync(DataFolder folder, NewEntity entity, CancellationToken cancellation) =>
        WriteAsync(folder, files => new EntitySkeleton(files).Of(entity), cancellation);

    internal static PlannedSkeleton Plan(SourceFolder files, NewArticle article) => new ArticleSkeleton(files).Of(article);

    internal static PlannedSkeleton Plan(SourceFolder files, NewClaim claim) => new ClaimSkeleton(files).Of(claim);

    internal static PlannedSkeleton Plan(SourceFolder files, NewEntity entity) => new EntitySkeleton(files).Of(entity);

    private static async Task<SkeletonResult> WriteAsync(DataFolder folder, Func<SourceFolder, PlannedSkeleton> plan, CancellationToken cancellation)
    {
        var planned = await Task.Run(() => plan(FolderLoader.Load(folder, cancellation)), cancellation).ConfigureAwait(false);
        await FolderWriter.WriteAsync(folder.Root, planned.Files, cancellation).ConfigureAwait(false);
        return planned.Result;
    }
}

/// <summary>What was begun, or why nothing was.</summary>
/// <param name="Refusal">A sentence; null where something was begun.</param>
public sealed record SkeletonResult(ImmutableArray<NewPlace> Places, string? Refusal);

/// <param name="Line">Where what is new begins, from 1.</param>
public sealed record NewPlace(string File, int Line);
