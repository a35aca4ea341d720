using System.Collections.Immutable;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>A passage of an extract as written.</summary>
internal abstract record RawPassage(Place Place)
{
    /// <summary>Words that are dismissed, from the opening ones to the end of their sentence or to the closing ones.</summary>
    public sealed record Skipped(SkipReason Reason, YamlScalar? From, YamlScalar? To, Place Place) : RawPassage(Place);

    /// <summary>A quote with the claims it carries, those it repeats, and what they share.</summary>
    public sealed record Quoted(
        RawQuote? Quote, ImmutableArray<RawQuote> See, ImmutableArray<RawStandIn> StandIns, RawManner Manner,
        ImmutableArray<RawClaim> Claims, ImmutableArray<YamlScalar> Repeats, Place Place) : RawPassage(Place);
}

/// <summary>Words of the article as written.</summary>
/// <param name="Occurrence">Which of several, from 1; 0 where the words must occur once.</param>
internal sealed record RawQuote(YamlScalar Words, int Occurrence);

/// <summary>Who says something, the one nearest the article's author first.</summary>
internal sealed record RawChain(ImmutableArray<YamlScalar> Speakers);

/// <summary>How something is said and when it holds, of a passage or of one claim.</summary>
/// <param name="SaidBy">Null where the key is absent.</param>
internal sealed record RawManner(RawChain? SaidBy, YamlScalar? When, YamlScalar? Act, YamlScalar? Status, YamlScalar? Polarity)
{
    /// <summary>A claim's own manner over its passage's.</summary>
    public RawManner Over(RawManner passage) => new(
        SaidBy ?? passage.SaidBy, When ?? passage.When, Act ?? passage.Act, Status ?? passage.Status, Polarity ?? passage.Polarity);
}
