using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Publish;

/// <summary>A plan as rows: one for each node and edge.</summary>
internal static class PlanRows
{
    public static RowTable Of(IEnumerable<UnitOutline> units) => new(
        ["unit", "change", "claim", "sentence", "element", "type", "id", "from", "to", "before", "after"],
        [.. units.SelectMany(unit => unit.Claims.SelectMany(claim => claim.Elements.Select(element => Row(unit, claim, element))))]);

    private static ImmutableArray<GraphValue> Row(UnitOutline unit, ClaimChange claim, ElementChange element) =>
    [
        unit.Unit, Word(element.Sort), claim.Claim, claim.Sentence, element.From is null ? "node" : "edge", element.Type, element.Id,
        element.From?.Id, element.To?.Id, Properties(element, element.Before), Properties(element, element.After),
    ];

    /// <summary>All of what comes or goes; of what stays, what differs.</summary>
    private static GraphValue Properties(ElementChange element, GraphMap? properties) =>
        properties is null ? GraphValue.Null
        : element.Sort == ChangeSort.Changed ? GraphMap.Of([.. element.DifferingKeys.Select(key => (key, properties[key]))])
        : properties;

    private static string Word(ChangeSort sort) => sort switch
    {
        ChangeSort.Added => "add",
        ChangeSort.Changed => "change",
        ChangeSort.Removed => "remove",
        _ => throw new InvalidOperationException($"no word for {sort}"),
    };
}
