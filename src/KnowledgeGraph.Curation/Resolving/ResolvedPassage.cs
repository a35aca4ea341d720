using System.Collections.Immutable;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Words of an article that its extract accounts for, normalised; where they stand is not known yet.</summary>
internal abstract record ResolvedPassage(Place Place)
{
    /// <param name="Claims">Names of the claims that the quote carries or says once more.</param>
    public sealed record Quoted(ResolvedQuote Quote, ImmutableArray<ResolvedQuote> See, ImmutableArray<string> Claims, Place Place) : ResolvedPassage(Place);

    /// <summary>Dismissed words, from the opening ones to the end of their sentence or to the closing ones.</summary>
    public sealed record Skipped(SkipReason Reason, DismissedWords From, DismissedWords? To, Place Place) : ResolvedPassage(Place);

    /// <summary>Null where the passage is too faulty to have words.</summary>
    public static ResolvedPassage? Of(RawPassage passage) => passage switch
    {
        RawPassage.Quoted { Quote: { } quote } quoted => new Quoted(
            QuoteOf(quote), [.. quoted.See.Select(QuoteOf)], [.. quoted.Claims.Select(claim => claim.Name.Text), .. quoted.Repeats.Select(name => name.Text)], quoted.Place),
        RawPassage.Skipped { From: { } from } skip => new Skipped(skip.Reason, Words(from), skip.To is null ? null : Words(skip.To), skip.Place),
        _ => null,
    };

    private static ResolvedQuote QuoteOf(RawQuote written) => new(ArticleText.NormaliseSpan(written.Words.Text), written.Occurrence, written.Words.Place);

    private static DismissedWords Words(YamlScalar written) => new(ArticleText.NormaliseSpan(written.Text), written.Place);
}

/// <summary>Words that begin or end what is dismissed, normalised.</summary>
internal sealed record DismissedWords(string Text, Place Place);
