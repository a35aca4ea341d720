namespace KnowledgeGraph.Store;

public sealed record GraphNull : GraphValue
{
    private GraphNull()
    {
    }

    public static GraphNull Instance { get; } = new();
}

public sealed record GraphBoolean(bool Value) : GraphValue;

public sealed record GraphInteger(long Value) : GraphValue;

public sealed record GraphFloat(double Value) : GraphValue;

public sealed record GraphString(string Value) : GraphValue;
