namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>A stretch of a statement's text in UTF-16 units: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>From the beginning of this one to the end of the other.</summary>
    public Span To(Span other) => new(Start, other.End);
}
