using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>The seals after a rename: those that held are made for the new words, those that did not stay what they were.</summary>
internal sealed class RenamedSeals(CheckedFolder before, CheckedFolder after, IReadOnlyDictionary<string, string> renamed)
{
    private readonly List<string> rewritten = [];

    /// <summary>Ids, as they are now, whose seals were made anew.</summary>
    public IReadOnlyList<string> Rewritten => rewritten;

    /// <summary>The files of seals whose content changes, by path.</summary>
    public IEnumerable<(string Path, string Content)> Files()
    {
        foreach (var article in before.Articles.Where(article => article.Seals.Count > 0))
        {
            var id = article.Article.Id;
            var now = after.Articles.First(found => found.Article.Id == id);
            if (Anew(article.Seals, name => Id($"{id}/{name}")[(id.Value.Length + 1)..], name => Claim(article, now, name), $"{id}/") is { } file)
            {
                yield return (file.Path, SealWriter.Write(file, SealWriter.Claims));
            }
        }

        if (Anew(before.Basis.EntitySeals, Id, Entity, "") is { } entities)
        {
            yield return (entities.Path, SealWriter.Write(entities, SealWriter.Entities));
        }
    }

    private string Id(string id) => renamed.GetValueOrDefault(id, id);

    /// <param name="formOf">What a seal that held is to hold for now; null where it did not hold.</param>
    /// <returns>Null where no line changes.</returns>
    private SealFile? Anew(SealFile file, Func<string, string> nameOf, Func<string, CanonicalText?> formOf, string prefix)
    {
        var (lines, isChanged) = (new List<Seal>(file.Count), false);
        foreach (var seal in file.Sorted())
        {
            var line = seal with { Name = nameOf(seal.Name) };
            if (formOf(seal.Name) is { } form && form.Seal() is var hash && hash != seal.Hash)
            {
                line = line with { Hash = hash, Parts = SealParts.Of(form.ToString()) };
                rewritten.Add(prefix + line.Name);
            }

            isChanged |= line != seal;
            lines.Add(line);
        }

        return isChanged ? new(file.Path, file.TextHash, lines) : null;
    }

    private CanonicalText? Claim(CheckedArticle was, CheckedArticle now, string name)
    {
        if (was.Claims.FirstOrDefault(claim => claim.Claim.Id.Name == name) is not { Review.Seal: SealState.Holds, Spans: { } spans } held)
        {
            return null;
        }

        var id = Id(held.Claim.Id.Value);
        var own = (now.Extract?.Own ?? []).ToDictionary(entity => entity.Id.Value);
        return CanonicalClaim.Form(now.Claims.First(claim => claim.Claim.Id.Value == id).Claim, spans, now.Article, entity => own.GetValueOrDefault(entity.Value));
    }

    private CanonicalText? Entity(string name) =>
        before.Registry.Find(name) is { } entity && before.Basis.SealStateOf(entity.Id) == SealState.Holds ? CanonicalEntity.Form(after.Registry.Find(Id(name))!) : null;
}
