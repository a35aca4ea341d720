namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>One word or sign of a statement.</summary>
/// <param name="Keyword">Set on a <see cref="TokenKind.Name"/> that spells one, in any case. Every keyword may still be a name.</param>
internal readonly record struct Token(TokenKind Kind, Keyword Keyword, int Start, int End)
{
    public Span Span => new(Start, End);
}
