using System.Collections.Immutable;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>All that a data folder says, checked; nothing is chosen from it yet.</summary>
/// <param name="Articles">Those with a readable record, by id.</param>
/// <param name="Known">Every article that has a record or an extract, however faulty, by id.</param>
internal sealed record CheckedFolder(
    Vocabulary Vocabulary, CueTable Cues, EntityRegistry Registry, SealFile EntitySeals, ImmutableArray<Judgement> Judgements,
    ImmutableArray<CheckedArticle> Articles, ImmutableArray<ArticleId> Known, TextLibrary Library, Findings Findings)
{
    /// <summary>Many claims name the same entity, and each comparison is a hash.</summary>
    private readonly Dictionary<string, SealState> sealStates = [];

    /// <summary>Whether schema, registry or judgements have an error, which belongs to every article.</summary>
    public bool IsFaulty => Findings.HasErrors(null);

    public bool IsPublishable(ArticleId article) => !IsFaulty && !Findings.HasErrors(article);

    /// <summary>Whether the entity is an article's own, or nothing in its entry has changed since somebody signed.</summary>
    public bool IsReviewed(EntityId id) => id.Article is not null || SealStateOf(id) == SealState.Holds;

    public SealState SealStateOf(EntityId id)
    {
        if (!sealStates.TryGetValue(id.Value, out var state))
        {
            sealStates.Add(id.Value, state = Compared(id));
        }

        return state;
    }

    private SealState Compared(EntityId id) =>
        EntitySeals.Find(id.Value) is not { } seal ? SealState.Missing
        : Registry.Find(id.Value) is { } entity && CanonicalEntity.Seal(entity) == seal.Hash ? SealState.Holds : SealState.Broken;
}
