namespace KnowledgeGraph.Queries;

/// <summary>A quantity in exact text, never a float.</summary>
/// <param name="Quantity">The whole of it in the notation of the extracts: <c>more than 2500000 vehicle</c>.</param>
/// <param name="Value">A decimal, or <c>n/d</c> where none is exact; null for a range.</param>
/// <param name="Unit">Unit or currency: <c>CNY</c>, <c>vehicle/year</c>, <c>%</c>; <c>1</c> for plain numbers.</param>
/// <param name="Qualifier"><c>exact</c>, <c>about</c>, <c>nearly</c>, <c>more-than</c> and so on.</param>
public sealed record ExactFigure(string Quantity, string? Value, string Unit, string Qualifier)
{
    /// <summary>Whether the words only say which side of the number it lies on, or between which two.</summary>
    public FigureBound Bound => Value is null ? FigureBound.Range : Qualifier switch
    {
        "more-than" or "at-least" => FigureBound.Lower,
        "less-than" or "up-to" => FigureBound.Upper,
        _ => FigureBound.None,
    };

    internal static ExactFigure Of(Row row) => new(row.Text("quantity"), row.TextOrNull("value"), row.Text("unit"), row.Text("qualifier"));
}

public enum FigureBound
{
    /// <summary>The number itself, exactly or nearly.</summary>
    None,

    /// <summary>It is that much or more.</summary>
    Lower,

    /// <summary>It is that much or less.</summary>
    Upper,
    Range,
}
