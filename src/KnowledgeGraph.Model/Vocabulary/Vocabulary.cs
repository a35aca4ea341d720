namespace KnowledgeGraph.Model;

/// <summary>The words that extracts may use, read from schema/. Every id in it resolves within it.</summary>
public sealed record Vocabulary(
    IReadOnlyDictionary<string, KindDefinition> Kinds,
    IReadOnlyDictionary<string, RoleDefinition> Roles,
    IReadOnlyDictionary<string, RelationDefinition> Relations,
    IReadOnlyDictionary<string, EventDefinition> Events,
    IReadOnlyDictionary<string, MeasureDefinition> Measures,
    IReadOnlyDictionary<string, UnitDefinition> Units,
    IReadOnlyDictionary<string, CurrencyDefinition> Currencies)
{
    public const string Money = "money";

    /// <summary>The dimension of percentages, multiples, fractions and <see cref="Unit.One"/>.</summary>
    public const string Ratio = "ratio";

    /// <summary>The dimension of a unit as figures write it (<c>CNY</c>, <c>vehicle/year</c>: <c>count/duration</c>); null where a part is unknown.</summary>
    public string? DimensionOf(Unit unit)
    {
        var head = DimensionOf(unit.Code);
        return unit.Per is null || head is null ? head : DimensionOf(unit.Per) is { } per ? $"{head}/{per}" : null;
    }

    private string? DimensionOf(string code) =>
        code == Unit.One.Code ? Ratio : Currencies.ContainsKey(code) ? Money : Units.TryGetValue(code, out var unit) ? unit.Dimension : null;
}
