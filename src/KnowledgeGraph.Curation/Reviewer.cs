using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Reviewing;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>Seals what somebody has read: proves the quotes by the articles' texts and writes where they stand, with a hash of all that was read.</summary>
public static class Reviewer
{
    /// <param name="articles">Which articles; empty: all that have an extract, and the whole registry.</param>
    public static async Task<ReviewResult> ReviewAsync(DataFolder folder, ImmutableArray<ArticleId> articles, CancellationToken cancellation)
    {
        var review = await Task.Run(() => Review(FolderLoader.Load(folder, cancellation), articles), cancellation).ConfigureAwait(false);
        foreach (var file in review.Files)
        {
            await SealDisk.WriteAsync(folder, file, cancellation).ConfigureAwait(false);
        }

        return review.Result;
    }

    internal static PlannedReview Review(SourceFolder files, ImmutableArray<ArticleId> articles) => new ReviewPlan(new FolderCheck(files).Run()).For(articles);
}
