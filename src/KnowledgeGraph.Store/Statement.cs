namespace KnowledgeGraph.Store;

/// <summary>openCypher text and its parameters. Values reach a statement only as parameters.</summary>
public sealed record Statement(string Text, GraphMap Parameters)
{
    public Statement(string text)
        : this(text, GraphMap.Empty)
    {
    }

    public static Statement With(string text, params ReadOnlySpan<(string Name, GraphValue Value)> parameters) =>
        new(text, GraphMap.Of(parameters));
}
