namespace KnowledgeGraph.Model;

/// <summary>A unit or ISO 4217 currency, perhaps per another unit: <c>vehicle</c>, <c>CNY</c>, <c>vehicle/year</c>.</summary>
/// <param name="Per">The unit after the slash; null where there is none.</param>
public sealed record Unit(string Code, string? Per)
{
    /// <summary>The unit of plain numbers, fractions and ranks; it is not written.</summary>
    public static Unit One { get; } = new("1", null);

    public override string ToString() => Per is null ? Code : $"{Code}/{Per}";
}
