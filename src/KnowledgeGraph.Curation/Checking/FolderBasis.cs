using System.Collections.Immutable;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>What all articles of a folder rest on.</summary>
/// <param name="Articles">By id; none where schema, registry or judgements cannot be read in full.</param>
/// <param name="Known">Every article that has a record or an extract, however faulty, by id.</param>
internal sealed record FolderBasis(
    SourceFolder Folder, Vocabulary Vocabulary, CueTable Cues, EntityRegistry Registry, SealFile EntitySeals, ImmutableArray<RawJudgement> Judgements,
    ImmutableArray<ArticleSource> Articles, ImmutableArray<ArticleId> Known, TextLibrary Library, Findings Findings)
{
    /// <summary>Many claims name the same entity, and each comparison is a hash.</summary>
    private readonly Dictionary<string, SealState> sealStates = [];

    /// <summary>Whether schema, registry or judgements have an error, which belongs to every article.</summary>
    public bool IsFaulty => Findings.HasErrors(null);

    public bool IsPublishable(ArticleId article) => !IsFaulty && !Findings.HasErrors(article);

    /// <summary>For one thread.</summary>
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

/// <summary>Where an article is written.</summary>
/// <param name="Record">Null where there is none, or one that is too faulty.</param>
/// <param name="HasRecord">Whether there is one, however faulty.</param>
/// <param name="Extract">Null where nobody has written one.</param>
internal sealed record ArticleSource(ArticleId Id, ArticleRecord? Record, bool HasRecord, SourceFile? Extract);
