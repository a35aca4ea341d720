using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Support;

/// <summary>An act, a status or "negated", with the words by which articles show it.</summary>
/// <param name="Name">As a claim writes it: <c>planned</c>.</param>
/// <param name="Words">Any of them is enough for a claim that says so.</param>
/// <param name="Strong">Any of them asks for a claim that says so.</param>
/// <param name="Reach">Where the strong ones do.</param>
/// <param name="Except">Phrases in which such a word means something else.</param>
internal sealed record CueMeaning(
    string Name, string Definition, ImmutableArray<CuePhrase> Words, ImmutableArray<CuePhrase> Strong, CueReach Reach, ImmutableArray<CuePhrase> Except)
{
    /// <summary>What it is said of: act, status or polarity.</summary>
    public string Axis { get; } = Manner.AxisOf(Name);
}
