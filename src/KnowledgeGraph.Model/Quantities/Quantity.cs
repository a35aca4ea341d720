namespace KnowledgeGraph.Model;

/// <summary>A number with its unit, as exact as the article gives it: one number and its qualifier, or a range.</summary>
public sealed record Quantity
{
    private Quantity(ExactNumber low, ExactNumber high, Qualifier qualifier, Unit unit) => (First, Last, Qualifier, Unit) = (low, high, qualifier, unit);

    public Qualifier Qualifier { get; }

    public Unit Unit { get; }

    /// <summary>The number; null for a range.</summary>
    public ExactNumber? Value => IsRange ? null : First;

    /// <summary>Nothing smaller is said; null where the words leave it open.</summary>
    public ExactNumber? Low => Qualifier is Qualifier.UpTo or Qualifier.LessThan ? null : First;

    /// <summary>Nothing larger is said; null where the words leave it open.</summary>
    public ExactNumber? High => Qualifier is Qualifier.MoreThan or Qualifier.AtLeast ? null : Last;

    public bool IsRange => !First.Equals(Last);

    internal ExactNumber First { get; }

    internal ExactNumber Last { get; }

    public static Quantity Of(ExactNumber value, Qualifier qualifier, Unit unit) => new(value, value, qualifier, unit);

    /// <summary>A range with both ends included.</summary>
    /// <exception cref="ArgumentException">The first end is not below the last.</exception>
    public static Quantity Range(ExactNumber low, ExactNumber high, Qualifier qualifier, Unit unit) =>
        low.CompareTo(high) < 0 ? new(low, high, qualifier, unit) : throw new ArgumentException("a range runs from the smaller number to the larger");

    /// <summary>Canonical text, which <see cref="QuantityText"/> reads back: <c>nearly 180000 vehicle</c>, <c>3 to 6 month</c>.</summary>
    public override string ToString()
    {
        var number = IsRange ? $"{First.ToString()} to {Last.ToString()}" : First.ToString();
        var words = Qualifier == Qualifier.Exact ? number : $"{QuantityText.Words(Qualifier)} {number}";
        return Unit == Unit.One ? words : $"{words} {Unit}";
    }
}
