namespace KnowledgeGraph.Store;

/// <summary>A value that goes into a statement as a parameter or comes out of it in a row. Immutable; equal by content.</summary>
/// <remarks>Equality here is .NET's (null equals null, 1 differs from 1.0), not Cypher's.</remarks>
public abstract record GraphValue
{
    private protected GraphValue()
    {
    }

    public static GraphValue Null => GraphNull.Instance;

    public static implicit operator GraphValue(string? value) => value is null ? Null : new GraphString(value);

    public static implicit operator GraphValue(long value) => new GraphInteger(value);

    public static implicit operator GraphValue(bool value) => new GraphBoolean(value);

    public static implicit operator GraphValue(double value) => new GraphFloat(value);

    public static implicit operator GraphValue(DateOnly value) => GraphTemporal.Of(value);

    public static implicit operator GraphValue(DateOnly? value) => value is { } date ? GraphTemporal.Of(date) : Null;
}
