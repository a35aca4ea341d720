using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>An article to begin.</summary>
/// <param name="FileName">Of the text's file, without its folder.</param>
/// <param name="Id">Null: what stands before <c>_</c> in the file's name.</param>
/// <param name="Languages">BCP 47 tags; empty: told by the text, where that is certain.</param>
public sealed record NewArticle(string FileName, byte[] Bytes, string? Id, ImmutableArray<string> Languages, CopyText Copy);

/// <summary>Whether the text is copied into the data folder's <c>seeds/text/</c>, which no repository takes in.</summary>
public enum CopyText
{
    Never,
    IntoFolder,
}

/// <summary>A claim to begin.</summary>
/// <param name="Name">Null: to be written.</param>
/// <param name="Quote">Null: to be written.</param>
/// <param name="Term">The relation, kind of event or measure; null for a statement.</param>
public sealed record NewClaim(ArticleId Article, string? Name, string? Quote, NewForm Form, string? Term);

public enum NewForm
{
    Statement,
    Relation,
    Event,
    Figure,
}

/// <summary>An entity to begin.</summary>
/// <param name="Name">Null: to be written.</param>
public sealed record NewEntity(string Id, string Kind, string? Name);
