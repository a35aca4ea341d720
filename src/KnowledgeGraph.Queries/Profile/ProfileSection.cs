using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>The claims of one topic.</summary>
/// <param name="Groups">By heading; statements and sayings by how they are said.</param>
public sealed record ProfileSection(ProfileTopic Topic, ImmutableArray<ProfileGroup> Groups)
{
    /// <summary>The relation of posts, which have a section of their own.</summary>
    private const string Post = "holds-post";

    internal static IEnumerable<ProfileSection> Of(ImmutableArray<ClaimAbout> claims) =>
        claims.GroupBy(TopicOf).OrderBy(topic => topic.Key).Select(topic => new ProfileSection(topic.Key, [.. ProfileGroup.Of(topic)]));

    private static ProfileTopic TopicOf(ClaimAbout claim) =>
        claim.Standing.IsSetAside ? ProfileTopic.SetAside
        : claim.Places is [ClaimAbout.Speaker] ? ProfileTopic.SaidByIt
        : claim.Form switch
        {
            "statement" => ProfileTopic.About,
            "figure" => ProfileTopic.Figures,
            _ => TopicOf(claim.Manner, claim.Predicate),
        };

    private static ProfileTopic TopicOf(Manner manner, string? predicate) => manner switch
    {
        { Act: "denied" } or { Polarity: "negated" } => ProfileTopic.Denied,
        { Act: not ("asserted" or "announced") } or { Status: "hypothetical" } => ProfileTopic.Supposed,
        { Status: "planned" or "forecast" } => ProfileTopic.Planned,
        _ => predicate == Post ? ProfileTopic.Posts : ProfileTopic.Done,
    };
}
