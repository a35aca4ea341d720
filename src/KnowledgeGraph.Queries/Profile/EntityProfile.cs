using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <param name="Event">The kind of event, where the entity stands for one.</param>
/// <param name="Note">What tells it from others of like name.</param>
/// <param name="Names">Beside the one it is shown by.</param>
/// <param name="Written">How articles write it, where otherwise.</param>
/// <param name="Merged">Ids that the judgements make one with its.</param>
/// <param name="Made">Articles that it published, republished or wrote.</param>
/// <param name="Articles">How many make claims about it; those deprecated or retracted do not count.</param>
/// <param name="Origins">The same, articles made from one release counted once.</param>
/// <param name="Sections">Those that have claims; each claim stands in one of them.</param>
public sealed record EntityProfile(
    EntityName Entity, string Kind, string? Event, string? Note, ImmutableArray<ProfileName> Names, ImmutableArray<ProfileWords> Written,
    ImmutableArray<string> Merged, ImmutableArray<ProfileArticle> Made, int Articles, int Origins, ImmutableArray<ProfileSection> Sections)
{
    /// <summary>Those that are set aside too.</summary>
    public IEnumerable<ClaimAbout> Claims => Sections.SelectMany(section => section.Groups).SelectMany(group => group.Claims);
}

/// <param name="Language">BCP 47; <c>und</c> where not known.</param>
public sealed record ProfileName(string Language, string Text);

public sealed record ProfileWords(ArticleName Article, ImmutableArray<string> Words);

public sealed record ProfileArticle(ArticlePart Part, ArticleName Article);

/// <summary>What somebody has to do with an article as a whole.</summary>
public enum ArticlePart
{
    Published,
    Republished,
    Wrote,
}
