using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Resolves how a claim is said, by whom, and how the curators hold it.</summary>
internal sealed class MannerResolver(ArticleScope scope, YamlScalar? voice)
{
    private const string Author = "author", Someone = "someone";

    internal static readonly Choice Acts = new("act", "asserted", "announced", "alleged", "denied", "opinion", "recommended");

    internal static readonly Choice Statuses = new("status", "actual", "planned", "forecast", "hypothetical");

    internal static readonly Choice Polarities = new("polarity", "affirmed", "negated");

    internal static readonly Choice Ranks = new("rank", "preferred", "normal", "deprecated");

    public Modality Modality(RawManner manner) => new(
        (Act)Acts.Read(manner.Act, (int)Act.Asserted, scope.Findings),
        (Status)Statuses.Read(manner.Status, (int)Status.Actual, scope.Findings),
        (Polarity)Polarities.Read(manner.Polarity, (int)Polarity.Affirmed, scope.Findings));

    public Standing Standing(RawStanding written, string claim)
    {
        var rank = (Rank)Ranks.Read(written.Rank, (int)Rank.Normal, scope.Findings);
        if (rank == Rank.Deprecated && written.Reason is null)
        {
            scope.Findings.Add(ClaimErrors.ReasonMissing(written.Rank!.Place, claim));
        }
        else if (rank != Rank.Deprecated && written.Reason is not null)
        {
            scope.Findings.Add(ClaimErrors.ReasonOfNothing(written.Reason.Place, claim));
        }

        return new(rank, written.Reason?.Text, written.Doubt?.Text);
    }

    public ImmutableArray<EntityId> Speakers(RawManner manner, YamlScalar claim)
    {
        var written = manner.SaidBy?.Speakers ?? (voice is null ? [] : [voice]);
        if (written is [{ Text: Author }])
        {
            return [];
        }

        var speakers = ImmutableArray.CreateBuilder<EntityId>();
        foreach (var speaker in written)
        {
            if (Speaker(speaker, claim) is { } id)
            {
                speakers.Add(id);
            }
        }

        return speakers.ToImmutable();
    }

    private EntityId? Speaker(YamlScalar speaker, YamlScalar claim)
    {
        if (speaker.Text == Author)
        {
            scope.Findings.Add(ClaimErrors.AuthorInChain(speaker.Place));
            return null;
        }

        return speaker.Text == Someone ? Unknown(speaker, claim) : scope.Entities.Find(speaker)?.Id;
    }

    /// <summary>An unknown of this claim's own: two unnamed speakers are never one.</summary>
    private EntityId? Unknown(YamlScalar speaker, YamlScalar claim)
    {
        var slug = $"{Someone}-{claim.Text}";
        if (!Slug.IsValid(slug))
        {
            return null;
        }

        if (scope.Entities.FindOwn(slug) is null)
        {
            var group = scope.Vocabulary.Kinds.GetValueOrDefault(EntityKinds.Group) ?? new(EntityKinds.Group, "Group", "");
            scope.Entities.Add(slug, new(scope.Entities.IdOf(slug), group, Someone, [], null, null, speaker.Place));
        }

        return scope.Entities.IdOf(slug);
    }
}
