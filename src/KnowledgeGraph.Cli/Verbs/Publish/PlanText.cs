using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Publish;

/// <summary>
/// A plan like a diff: unit, claim, elements. Of a claim that comes or goes as a whole only the number of its elements is given, of one that stays each element that does not.
/// </summary>
internal static class PlanText
{
    private static readonly string[] Telling = [Keys.Exact, Keys.Quantity, Keys.Name, Keys.Title, Keys.Sentence];

    public static IEnumerable<string> Of(IEnumerable<UnitOutline> units) => units.SelectMany(OfUnit);

    private static IEnumerable<string> OfUnit(UnitOutline unit)
    {
        yield return $"{Sign(unit.Sort)} {unit.Unit}  ({Counts(unit)})";
        foreach (var line in unit.Claims.SelectMany(claim => OfClaim(unit, claim)))
        {
            yield return line;
        }
    }

    private static string Counts(UnitOutline unit)
    {
        var parts = new[] { (ChangeSort.Added, "added"), (ChangeSort.Changed, "changed"), (ChangeSort.Removed, "removed") }
            .Select(sort => (Count: unit.Count(sort.Item1), Word: sort.Item2)).Where(part => part.Count > 0).Select(part => $"{part.Count} {part.Word}").ToList();
        return parts.Count == 0 ? "only looked at again: how it was left is not known" : string.Join(", ", parts);
    }

    private static IEnumerable<string> OfClaim(UnitOutline unit, ClaimChange claim)
    {
        var isWhole = claim.Claim is null ? unit.Sort != ChangeSort.Changed && unit.Unit != UnitName.Registry : claim.Sort != ChangeSort.Changed;
        var head = claim.Claim is null ? "of no claim" : claim.Sentence is null ? claim.Claim : $"{claim.Claim}  {CellText.OneLine(claim.Sentence)}";
        yield return $"    {Sign(claim.Claim is null && isWhole ? unit.Sort : claim.Sort)} {head}{(isWhole ? $"  ({Sizes(claim)})" : "")}";
        foreach (var line in isWhole ? [] : claim.Elements.SelectMany(OfElement))
        {
            yield return line;
        }
    }

    private static string Sizes(ClaimChange claim)
    {
        var (nodes, edges) = (claim.Elements.Count(element => element.From is null), claim.Elements.Count(element => element.From is not null));
        return $"{nodes} {(nodes == 1 ? "node" : "nodes")}, {edges} {(edges == 1 ? "edge" : "edges")}";
    }

    private static IEnumerable<string> OfElement(ElementChange element)
    {
        var name = element is { From: { } from, To: { } to } ? $"{from.Label} {from.Id} -{element.Type}-> {to.Label} {to.Id}" : $"{element.Type} {element.Id}{Words(element)}";
        yield return $"        {Sign(element.Sort)} {name}";
        if (element.TypeBefore is { } before)
        {
            yield return $"            labels: {before} -> {element.Type}";
        }

        foreach (var key in element.DifferingKeys)
        {
            yield return $"            {key}: {Value(element.Before![key])} -> {Value(element.After![key])}";
        }
    }

    /// <summary>What tells people which node it is that comes or goes.</summary>
    private static string Words(ElementChange element)
    {
        var properties = element.Sort == ChangeSort.Changed ? null : element.After ?? element.Before;
        var key = properties is null ? null : Array.Find(Telling, key => properties[key] is GraphString);
        return key is null ? "" : $"  {Value(properties![key])}";
    }

    private static string Value(GraphValue value) => value switch
    {
        GraphNull => "(none)",
        GraphString => $"\"{CellText.Of(value)}\"",
        _ => CellText.Of(value),
    };

    private static char Sign(ChangeSort sort) => sort switch
    {
        ChangeSort.Added => '+',
        ChangeSort.Changed => '~',
        ChangeSort.Removed => '-',
        _ => throw new InvalidOperationException($"no sign for {sort}"),
    };
}
