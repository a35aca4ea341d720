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

    private static readonly Choice<Act> Acts = new(
        "act", ("asserted", Act.Asserted), ("announced", Act.Announced), ("alleged", Act.Alleged), ("denied", Act.Denied),
        ("opinion", Act.Opinion), ("recommended", Act.Recommended));

    private static readonly Choice<Status> Statuses = new(
        "status", ("actual", Status.Actual), ("planned", Status.Planned), ("forecast", Status.Forecast), ("hypothetical", Status.Hypothetical));

    private static readonly Choice<Polarity> Polarities = new("polarity", ("affirmed", Polarity.Affirmed), ("negated", Polarity.Negated));

    private static readonly Choice<Rank> Ranks = new("rank", ("preferred", Rank.Preferred), ("normal", Rank.Normal), ("deprecated", Rank.Deprecated));

    public Modality Modality(RawManner manner) => new(
        Acts.Read(manner.Act, Act.Asserted, scope.Findings), Statuses.Read(manner.Status, Status.Actual, scope.Findings),
        Polarities.Read(manner.Polarity, Polarity.Affirmed, scope.Findings));

    public Standing Standing(RawStanding written, string claim)
    {
        var rank = Ranks.Read(written.Rank, Rank.Normal, scope.Findings);
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
        var written = manner.SaidBy ?? (voice is null ? [] : [voice]);
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
