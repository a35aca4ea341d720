using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>One claim or entity that somebody has to read and sign, as it is now.</summary>
/// <param name="Article">Null for an entity of the registry.</param>
/// <param name="Name">The claim's name or the entity's id.</param>
/// <param name="Place">Where it is written; of what is gone, its line of the seals.</param>
/// <param name="Seal">What signing it seals; of what is gone, the seal that goes.</param>
/// <param name="Sentence">What the claim says as a sentence; an entity's name.</param>
/// <param name="Fields">All that the seal covers, but for the quotes and the definitions, as key and value.</param>
/// <param name="Quotes">In the order of the evidence; empty for an entity.</param>
/// <param name="Warnings">What the checks have against it.</param>
/// <param name="Differences">Null where no seal broke.</param>
public sealed record ReviewItem(
    ArticleId? Article, string Name, ReviewState State, Place Place, string Seal, string Sentence, ImmutableArray<ReviewField> Fields,
    ImmutableArray<ReviewQuote> Quotes, ImmutableArray<Diagnostic> Warnings, SealDifferences? Differences)
{
    /// <summary><c>003/wm-debt</c>, or an entity's id.</summary>
    public string Title => Article is null ? Name : $"{Article}/{Name}";
}

public enum ReviewState
{
    /// <summary>Nobody has signed.</summary>
    New,

    /// <summary>Changed since somebody signed.</summary>
    Changed,

    /// <summary>Sealed, and not there any more.</summary>
    Gone,
}

/// <summary>A key and its resolved value.</summary>
public sealed record ReviewField(string Key, string Value);

/// <summary>A quote of the claim within its sentence.</summary>
/// <param name="Start">Code points before it in the article.</param>
/// <param name="Place">Where the extract has its words.</param>
public sealed record ReviewQuote(EvidenceRole Role, QuoteInSentence Sentence, int Start, Place Place);

/// <summary>What differs between a claim or entity and its broken seal.</summary>
/// <param name="Parts">Empty where the seal does not tell: it was written before seals kept parts.</param>
/// <param name="SealedQuotes">The words that stood in the sealed places, where quotes differ and the article's text is the same; otherwise empty.</param>
public sealed record SealDifferences(ImmutableArray<PartChange> Parts, ImmutableArray<string> SealedQuotes);
