using System.Collections.Immutable;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>What articles have to do with each other: gathered while they are checked side by side, told when all have been. Nothing else of them is held here.</summary>
internal sealed class AcrossArticles(FolderBasis basis)
{
    private readonly Lock gate = new();
    private readonly ClaimIndex index = new();
    private readonly LinkCircles circles = new(basis.Findings);
    private readonly Dictionary<string, Entity> own = [];

    /// <summary>Takes in an article. Any number of threads may do so at once.</summary>
    public void Add(ArticleClaims claims, ResolvedExtract extract)
    {
        lock (gate)
        {
            index.Add(claims);
            circles.Add(extract);
            foreach (var entity in basis.Judgements.IsEmpty ? [] : extract.Own)
            {
                own.Add(entity.Id.Value, entity);
            }
        }
    }

    /// <summary>Takes in that an article's extract could not be read: whatever is named of it may stand there.</summary>
    public void AddUnread(ArticleId article)
    {
        lock (gate)
        {
            index.AddUnread(article);
        }
    }

    /// <summary>Checks what could not be before every article had been read.</summary>
    public ImmutableArray<Judgement> Check()
    {
        if (basis.Findings.IsIncomplete)
        {
            return [];
        }

        index.Check();
        circles.Check();
        new SealReport(basis).Write();
        var entityOf = (string id) => basis.Registry.Find(id) ?? own.GetValueOrDefault(id);
        return basis.Judgements.IsEmpty ? [] : new JudgementCheck(entityOf, id => basis.Registry.IsExcused(id) || IsOfFaulty(id), [.. basis.Registry.Ids, .. own.Keys], basis.Findings).Resolve(basis.Judgements);
    }

    /// <summary>An actor of an article with errors may be missing only because it could not be read.</summary>
    private bool IsOfFaulty(string id) => id.Split("/@") is [var article, _] && ArticleId.TryParse(article, out var owner) && basis.Findings.HasErrors(owner);
}
