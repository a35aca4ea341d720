using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>A predicate: who may stand on either side, its further slots, its words and its direct edges.</summary>
/// <param name="Subject">Kinds of its domain.</param>
/// <param name="Object">Kinds of its range.</param>
/// <param name="Direction">Symmetric: subject and object may be exchanged; one edge stands for both directions.</param>
/// <param name="Edge">Null where the relation makes no direct edge.</param>
public sealed record RelationDefinition(
    string Id, string Definition, Wording Wording, ImmutableArray<string> Subject, ImmutableArray<string> Object,
    RelationDirection Direction, ImmutableArray<SlotDefinition> Slots, EdgeTypes? Edge)
{
    /// <summary>Subject and object as places like the others.</summary>
    public ImmutableArray<SlotDefinition> Sides { get; } =
    [
        new("subject", Subject, SlotWords.Refused, SlotNeed.Required, ""),
        new("object", Object, SlotWords.Refused, SlotNeed.Required, ""),
    ];
}

public enum RelationDirection
{
    Directed,
    Symmetric,
}
