namespace KnowledgeGraph.Model;

/// <summary>A number that an article gives, with all that says what it counts.</summary>
/// <param name="Name">The key it stands under in a relation or event (<c>amount</c>, <c>stake</c>); the measure's id where the figure is the claim.</param>
/// <param name="Of">Of whom or what; within an event the one whose figure it is (<c>by</c>); null: of the whole event or relation.</param>
/// <param name="Against">What a change, ratio, share or rank is taken against: <c>versus</c>, <c>than</c>, <c>whole</c>, <c>among</c>; null for a plain value.</param>
/// <param name="When">Its own period or instant; null: the claim's.</param>
/// <param name="Scope">Which segment, test cycle or population; null where the article names none.</param>
public sealed record Figure(
    string Name, MeasureDefinition Measure, EntityId? Of, FigureForm Form, Quantity Quantity, Term? Against, When? When, string? Scope)
{
    /// <summary>The quote's own words for the quantity, as the number proof found them; null before it, and where it fails.</summary>
    public string? AsWritten { get; init; }
}

public enum FigureForm
{
    Value,

    /// <summary>By how much it changed; the quantity is in percent, percentage points or the measure's own unit.</summary>
    Change,

    /// <summary>How many times another.</summary>
    Ratio,

    /// <summary>Which part of a whole.</summary>
    Share,

    /// <summary>Which place in an order, 1 the first.</summary>
    Ranked,
}
