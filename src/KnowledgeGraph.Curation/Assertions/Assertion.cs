using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assertions;

/// <summary>A bound that somebody set for the data set or one of its articles.</summary>
/// <param name="Article">Null for the whole data set.</param>
/// <param name="Value">A count; of <see cref="Counted.Covered"/> hundredths.</param>
internal sealed record Assertion(Bound Bound, ArticleId? Article, Counted What, decimal Value, Place Place);

internal enum Bound
{
    /// <summary>Less is an error.</summary>
    Minimum,

    /// <summary>More is a warning.</summary>
    Maximum,
}

/// <summary>What assertions count.</summary>
internal enum Counted
{
    /// <summary>Entries of the registry.</summary>
    Entities,
    Claims,

    /// <summary>Different words that are quoted, contexts included.</summary>
    Quotes,

    /// <summary>The share of an article's numbers, amounts, dates and names that are not open; needs the text.</summary>
    Covered,

    /// <summary>Numbers, amounts, dates and names that nobody has accounted for; needs the text.</summary>
    Open,

    /// <summary>Sentences that no quote, context or skip touches; needs the text.</summary>
    Unread,
}
