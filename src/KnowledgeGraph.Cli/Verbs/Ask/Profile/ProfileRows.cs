using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>The rows of docs/cli.md for a profile: what it is called and counted first, then one a claim.</summary>
internal static class ProfileRows
{
    private const string Identity = "identity";

    /// <summary>From <c>claim</c> to <c>doubt</c>.</summary>
    private const int ClaimColumns = 13;

    private static readonly ImmutableArray<string> Columns =
    [
        "section", "heading", "text", "language", "claim", "form", "predicate", "places", "act", "status", "polarity", "rank", "time", "from", "to",
        "speakers", "doubt", "article", "articleTitle", "quotes",
    ];

    public static RowTable Of(EntityProfile profile) => new(
        Columns,
        [
            Fact(Identity, "id", profile.Entity.Id), Fact(Identity, "name", profile.Entity.Name), Fact(Identity, "kind", profile.Kind),
            .. Maybe("event", profile.Event), .. Maybe("note", profile.Note),
            .. profile.Names.Select(name => Row(Identity, "name", name.Text, name.Language, null)),
            .. profile.Written.SelectMany(written => written.Words.Select(words => Row(Identity, "written", words, null, written.Article))),
            .. profile.Merged.Select(id => Fact(Identity, "merged", id)),
            .. profile.Made.Select(made => Row("articles", ProfileText.PartOf(made.Part), $"{made.Article}", null, made.Article)),
            Fact("sources", "articles", profile.Articles.ToString(CultureInfo.InvariantCulture)),
            Fact("sources", "origins", profile.Origins.ToString(CultureInfo.InvariantCulture)),
            .. profile.Sections.SelectMany(section => section.Groups.SelectMany(group => group.Claims.Select(claim => Claim(section.Topic, group.Heading, claim)))),
        ]);

    private static IEnumerable<ImmutableArray<GraphValue>> Maybe(string heading, string? text) => text is null ? [] : [Fact(Identity, heading, text)];

    private static ImmutableArray<GraphValue> Fact(string section, string heading, string text) => Row(section, heading, text, null, null);

    /// <summary>What is no claim.</summary>
    private static ImmutableArray<GraphValue> Row(string section, string heading, string text, string? language, ArticleName? article) =>
    [
        section, heading, text, language, .. Enumerable.Repeat(GraphValue.Null, ClaimColumns), article?.Id, article?.Title, GraphValue.Null,
    ];

    private static ImmutableArray<GraphValue> Claim(ProfileTopic topic, string heading, ClaimAbout claim) =>
    [
        NameOf(topic), heading, claim.Sentence, GraphValue.Null, claim.Claim, claim.Form, claim.Predicate, ClaimWords.List(claim.Places),
        claim.Manner.Act, claim.Manner.Status, claim.Manner.Polarity, claim.Standing.Rank, claim.Time?.Text, claim.Time?.From, claim.Time?.To,
        ClaimWords.Ids(claim.Speakers), claim.Doubt, claim.Article.Id, claim.Article.Title, ClaimWords.List(claim.Quotes),
    ];

    private static string NameOf(ProfileTopic topic) => topic switch
    {
        ProfileTopic.Done => "done",
        ProfileTopic.Posts => "posts",
        ProfileTopic.Planned => "planned",
        ProfileTopic.Supposed => "supposed",
        ProfileTopic.Denied => "denied",
        ProfileTopic.Figures => "figures",
        ProfileTopic.About => "about",
        ProfileTopic.SaidByIt => "said-by",
        ProfileTopic.SetAside => "set-aside",
        _ => throw new InvalidOperationException($"no name for {topic}"),
    };
}
