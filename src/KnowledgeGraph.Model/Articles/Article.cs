using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>The record of one article. Its text is not part of it: only the hash and length that tell the right text.</summary>
/// <param name="Titles">By BCP 47 language; the first is shown.</param>
/// <param name="Publisher">Null where unknown.</param>
/// <param name="Republisher">Who printed it again, with or without leave.</param>
/// <param name="Published">Null where unknown.</param>
/// <param name="Languages">BCP 47, the text's own first.</param>
/// <param name="Sha256">Lower-case hex, over the text as <see cref="ArticleText"/> normalises it.</param>
/// <param name="Length">Unicode code points of that text.</param>
/// <param name="Basis">On what basis the article is quoted.</param>
public sealed record Article(
    ArticleId Id, ImmutableArray<Name> Titles, EntityId? Publisher, EntityId? Republisher, ImmutableArray<EntityId> Authors,
    When? Published, ImmutableArray<string> Languages, string Sha256, int Length, ArticleOrigin? DerivesFrom, ArticleStatus Status,
    string Basis, Place Place)
{
    /// <summary>Which wire, press release or interview it was made from, by a name that all articles made from the same one bear; null where that is not known.</summary>
    public string? Origin { get; init; }

    public string Title => Titles.Length > 0 ? Titles[0].Text : Id.Value;
}

public enum ArticleStatus
{
    Ok,
    Corrected,

    /// <summary>Its claims stay, and make no direct edge.</summary>
    Retracted,
}

/// <summary>What an article was made from, for counting independent origins.</summary>
public enum ArticleOrigin
{
    Wire,
    PressRelease,
    Interview,
}
