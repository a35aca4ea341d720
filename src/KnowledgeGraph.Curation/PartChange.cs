namespace KnowledgeGraph.Curation;

/// <summary>One part of a claim or entity that is not as it was when somebody signed.</summary>
/// <param name="Part">
/// The key that the curator writes (<c>subject</c>, <c>status</c>, <c>quotes</c>, <c>stands</c>), or <c>definitions</c>, the schema's meaning of its words,
/// <c>actors</c>, the article's own actors that it names, or <c>text</c>, the article's text.
/// </param>
public sealed record PartChange(string Part, PartChangeKind Kind);

public enum PartChangeKind
{
    Changed,

    /// <summary>It was not there, or had its default.</summary>
    Added,

    /// <summary>It is not there any more, or has its default.</summary>
    Removed,
}
