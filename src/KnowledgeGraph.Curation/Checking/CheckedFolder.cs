using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>All that a data folder says, checked; nothing is chosen from it yet.</summary>
/// <param name="Articles">Those with a readable record, by id.</param>
internal sealed record CheckedFolder(FolderBasis Basis, ImmutableArray<Judgement> Judgements, ImmutableArray<CheckedArticle> Articles)
{
    public Vocabulary Vocabulary => Basis.Vocabulary;

    public EntityRegistry Registry => Basis.Registry;

    public Findings Findings => Basis.Findings;

    /// <summary>Every article that has a record or an extract, however faulty, by id.</summary>
    public ImmutableArray<ArticleId> Known => Basis.Known;

    public bool IsFaulty => Basis.IsFaulty;

    public CheckedArticle? Find(ArticleId id) => Articles.FirstOrDefault(article => article.Article.Id == id);

    public bool IsPublishable(ArticleId article) => Basis.IsPublishable(article);

    /// <summary>Whether the entity is an article's own, or nothing in its entry has changed since somebody signed.</summary>
    public bool IsReviewed(EntityId id) => id.Article is not null || Basis.SealStateOf(id) == SealState.Holds;
}
