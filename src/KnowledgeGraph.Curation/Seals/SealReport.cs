using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>Warns of claims and entities that are not reviewed or changed since, and of seals of what is gone.</summary>
internal sealed class SealReport(FolderBasis basis)
{
    /// <summary>On the registry's entities, and on seals of articles that are not there.</summary>
    public void Write()
    {
        OfEntities();
        OfNothing();
    }

    public static void OfArticle(CheckedArticle article, Findings findings)
    {
        var id = article.Article.Id.Value;
        var place = article.Extract?.Place ?? article.Article.Place;
        if (Named(article, SealState.Broken) is { Count: > 0 } changed)
        {
            findings.Add(SealErrors.Changed(place, id, changed));
        }

        if (Named(article, SealState.Missing) is { Count: > 0 } missing)
        {
            findings.Add(SealErrors.Unreviewed(place, id, missing));
        }

        if (findings.HasErrors(article.Article.Id))
        {
            // A claim may be missing only because it could not be read, and its seal is not stale.
            return;
        }

        var names = article.Claims.Select(claim => claim.Claim.Id.Name).ToHashSet();
        foreach (var seal in article.Seals.Sorted().Where(seal => !names.Contains(seal.Name)))
        {
            findings.Add(SealErrors.Stale(seal.Place, seal.Name));
        }
    }

    private static List<string> Named(CheckedArticle article, SealState state) =>
        [.. article.Claims.Where(claim => claim.Review.Seal == state).Select(claim => claim.Claim.Id.Name)];

    private void OfEntities()
    {
        Place place = new(SealPaths.Entities, 1, 1);
        if (Named(SealState.Broken) is { Count: > 0 } changed)
        {
            basis.Findings.Add(SealErrors.EntitiesChanged(place, changed));
        }

        if (Named(SealState.Missing) is { Count: > 0 } missing)
        {
            basis.Findings.Add(SealErrors.EntitiesUnreviewed(place, missing));
        }

        foreach (var seal in basis.EntitySeals.Sorted().Where(seal => basis.Registry.Find(seal.Name) is null))
        {
            basis.Findings.Add(SealErrors.Stale(seal.Place, seal.Name));
        }
    }

    private List<string> Named(SealState state) =>
        [.. basis.Registry.Entities.Where(entity => basis.SealStateOf(entity.Id) == state).Select(entity => entity.Id.Value)];

    private void OfNothing()
    {
        var known = basis.Known.Select(article => article.Value).ToHashSet();
        foreach (var file in basis.Folder.YamlIn(SourceFolder.Seals).Where(file => file.Path != SealPaths.Entities))
        {
            if (!known.Contains(file.Stem))
            {
                basis.Findings.Add(SealErrors.NoArticle(new(file.Path, 1, 1), file.Stem));
            }
        }
    }
}
