using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Reviewing;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Curation.Writing;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>Seals what somebody has read: proves the quotes by the articles' texts and writes where they stand, with a hash of all that was read.</summary>
public static class Reviewer
{
    /// <summary>What is not sealed, or changed since.</summary>
    /// <param name="articles">Which articles, and the entities they name; empty: all that have an extract, and the whole registry.</param>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static Task<ReviewAgenda> AgendaAsync(DataFolder folder, ImmutableArray<ArticleId> articles, CancellationToken cancellation) =>
        Task.Run(() => Agenda(FolderLoader.Load(folder, cancellation), articles), cancellation);

    /// <summary>Seals one item, at once, if it still is what was shown; reads the folder again to know.</summary>
    /// <exception cref="IOException">A file could not be read or written, or has been changed by somebody else in between.</exception>
    public static async Task<Acceptance> AcceptAsync(DataFolder folder, ReviewItem item, CancellationToken cancellation)
    {
        var (acceptance, file) = await Task.Run(() => Accept(FolderLoader.Load(folder, cancellation), item), cancellation).ConfigureAwait(false);
        if (file is not null)
        {
            await FolderWriter.WriteAsync(folder.Root, [file], cancellation).ConfigureAwait(false);
        }

        return acceptance;
    }

    /// <summary>Seals everything as it is now; nothing where one of the articles is unknown.</summary>
    /// <inheritdoc cref="AgendaAsync"/>
    public static async Task<ReviewResult> SealAllAsync(DataFolder folder, ImmutableArray<ArticleId> articles, CancellationToken cancellation)
    {
        var review = await Task.Run(() => SealAll(FolderLoader.Load(folder, cancellation), articles), cancellation).ConfigureAwait(false);
        await FolderWriter.WriteAsync(folder.Root, review.Files, cancellation).ConfigureAwait(false);
        return review.Result;
    }

    internal static ReviewAgenda Agenda(SourceFolder files, ImmutableArray<ArticleId> articles)
    {
        var all = new FolderCheck(files).Run();
        new SupportCheck(all.Basis).Run(all);
        return new AgendaPlan(all).For(articles);
    }

    internal static (Acceptance Acceptance, ChangedFile? File) Accept(SourceFolder files, ReviewItem item) =>
        (new SealOne(new FolderCheck(files).Run()).Of(item, out var file), file);

    internal static PlannedReview SealAll(SourceFolder files, ImmutableArray<ArticleId> articles) => new ReviewPlan(new FolderCheck(files).Run()).For(articles);
}
