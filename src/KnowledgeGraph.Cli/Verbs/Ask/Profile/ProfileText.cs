using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>A profile for people: a tree of sections; what several claims say alike stands once, with the claims below.</summary>
internal static class ProfileText
{
    public static Branch Of(EntityProfile profile, ProfileDetail detail) => new(
        $"{profile.Entity.Name} ({profile.Entity.Id}), {profile.Kind}{(profile.Event is null ? "" : $" ({profile.Event.Replace('-', ' ')})")}",
        [.. Identity(profile), .. profile.Sections.Select(section => Section(profile.Entity, section, detail)), .. Doubts(profile)]);

    private static IEnumerable<Branch> Identity(EntityProfile profile)
    {
        if (profile.Note is { } note)
        {
            yield return new($"note: {note}");
        }

        if (!profile.Names.IsEmpty)
        {
            yield return new($"also called: {string.Join(", ", profile.Names.Select(name => $"{name.Text} ({name.Language})"))}");
        }

        foreach (var written in profile.Written)
        {
            yield return new($"article {written.Article.Id} writes: {string.Join(", ", written.Words)}");
        }

        if (!profile.Merged.IsEmpty)
        {
            yield return new($"judged to be the same: {string.Join(", ", profile.Merged)}");
        }

        foreach (var made in profile.Made)
        {
            yield return new($"{PartOf(made.Part)} {made.Article}");
        }

        yield return new($"{Counted(profile.Claims.Count(claim => !claim.Standing.IsSetAside), "claim")} in {Counted(profile.Articles, "article")} of {Counted(profile.Origins, "independent origin")}");
    }

    /// <summary>The same word in every format.</summary>
    internal static string PartOf(ArticlePart part) => part switch
    {
        ArticlePart.Published => "published",
        ArticlePart.Republished => "republished",
        ArticlePart.Wrote => "wrote",
        _ => throw new InvalidOperationException($"no word for {part}"),
    };

    private static Branch Section(EntityName entity, ProfileSection section, ProfileDetail detail) => new(
        TitleOf(section.Topic, entity.Name),
        [.. section.Groups.Select(group => new Branch(Heading(section.Topic, group.Heading), Sentences(entity, section.Topic, group, detail)))]);

    private static string TitleOf(ProfileTopic topic, string name) => topic switch
    {
        ProfileTopic.Done => "Relations and events",
        ProfileTopic.Posts => "Posts",
        ProfileTopic.Planned => "Planned or expected",
        ProfileTopic.Supposed => "Only supposed, alleged or advised",
        ProfileTopic.Denied => "Said not to be so",
        ProfileTopic.Figures => "Figures",
        ProfileTopic.About => $"Said of {name}",
        ProfileTopic.SaidByIt => $"Said by {name}",
        ProfileTopic.SetAside => "Set aside",
        _ => throw new InvalidOperationException($"no title for {topic}"),
    };

    private static bool IsSaying(ProfileTopic topic) => topic is ProfileTopic.About or ProfileTopic.SaidByIt;

    private static string Heading(ProfileTopic topic, string heading) => IsSaying(topic) && heading == "asserted" ? "as fact" : heading;

    private static ImmutableArray<Branch> Sentences(EntityName entity, ProfileTopic topic, ProfileGroup group, ProfileDetail detail) =>
    [
        .. group.Claims.GroupBy(claim => claim.Sentence).Select(same => detail == ProfileDetail.Brief
            ? new Branch($"{same.Key} {string.Join(' ', same.Select(claim => $"[{ClaimWords.Notes(claim.Claim, NotesOf(entity, topic, claim))}]"))}")
            : new Branch(same.Key, [.. same.Select(claim => ClaimWords.Line(claim.Claim, NotesOf(entity, topic, claim), claim.Quotes))])),
    ];

    /// <summary>The act, where no heading says it. Status and polarity are in the sentence.</summary>
    private static string NotesOf(EntityName entity, ProfileTopic topic, ClaimAbout claim) => ClaimWords.Notes(
        IsSaying(topic) || claim.Manner.Act == "asserted" ? null : claim.Manner.Act,
        ClaimWords.When(claim.Time?.Text),
        claim.Speakers is not [var only] || only != entity ? ClaimWords.SaidBy(claim.Speakers) : topic == ProfileTopic.SaidByIt ? null : "by its own account",
        claim.Standing.IsSetAside ? Why(claim.Standing) : null,
        claim.Doubt is null ? null : "doubtful");

    private static string Why(ClaimStanding standing) => standing.Rank == "deprecated" ? $"deprecated: {standing.Reason}" : "its article is retracted";

    private static IEnumerable<Branch> Doubts(EntityProfile profile)
    {
        var doubtful = profile.Claims.Where(claim => claim.Doubt is not null).Select(claim => new Branch($"{claim.Claim}: {claim.Doubt}")).ToImmutableArray();
        return doubtful.IsEmpty ? [] : [new("What rests on doubt", doubtful)];
    }

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}

internal enum ProfileDetail
{
    Brief,

    /// <summary>With the words of the articles.</summary>
    Quoted,
}
