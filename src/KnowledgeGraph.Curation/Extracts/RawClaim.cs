using System.Collections.Immutable;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>A claim as written.</summary>
internal sealed record RawClaim(
    YamlScalar Name, RawForm? Form, RawManner Manner, ImmutableArray<RawLink> Links, RawStanding Standing, ImmutableArray<RawStandIn> Via,
    ImmutableArray<Silence> Silences);

internal sealed record RawLink(LinkKind Kind, YamlScalar Claim);

internal sealed record RawStanding(YamlScalar? Rank, YamlScalar? Reason, YamlScalar? Doubt);

/// <summary>What a claim says, as written.</summary>
internal abstract record RawForm
{
    public sealed record Relation(YamlScalar Predicate, YamlNode? Subject, YamlNode? Object, RawPlaces Places, ImmutableArray<RawFigure> Figures) : RawForm;

    public sealed record Event(YamlScalar Kind, YamlScalar? Is, YamlScalar? Outcome, RawPlaces Places, ImmutableArray<RawFigure> Figures) : RawForm;

    public sealed record Measured(RawFigure Figure) : RawForm;

    public sealed record Statement(YamlScalar Says, ImmutableArray<YamlScalar> About) : RawForm;
}

/// <summary>Keys of a relation or event that are slots or roles if the schema has them.</summary>
/// <param name="Together">Those whose list is read as one.</param>
/// <param name="KnownKeys">What other keys there could have been, for suggestions.</param>
/// <param name="IsCut">Whether a missing key proves nothing.</param>
internal sealed record RawPlaces(ImmutableArray<YamlEntry> Entries, ImmutableArray<YamlScalar> Together, IEnumerable<string> KnownKeys, string Owner, Place Place, bool IsCut);

/// <summary>A figure as written, with any of its five forms.</summary>
/// <param name="Name">The key it stands under, or the measure of a figure claim.</param>
/// <param name="Measure">Null where the name is the measure's.</param>
internal sealed record RawFigure(
    YamlScalar Name, YamlScalar? Measure, YamlScalar? Of, ImmutableArray<RawFigureForm> Forms, YamlScalar? When, YamlScalar? Scope, Place Place);

/// <param name="Against"><c>versus</c>, <c>than</c>, <c>whole</c> or <c>among</c>; null for a plain value.</param>
internal sealed record RawFigureForm(FigureForm Form, YamlScalar Quantity, YamlEntry? Against);
