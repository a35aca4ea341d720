using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>A statement's text as it was given. Turns offsets into lines and columns only when somebody asks.</summary>
internal sealed class SourceText(string text)
{
    public string Text { get; } = text;

    public string Slice(Span span) => Text.Substring(span.Start, span.Length);

    /// <summary>The place where a span begins.</summary>
    public Position At(Span span) => At(span.Start);

    public Position At(int offset)
    {
        var line = 1;
        var lineStart = 0;
        for (var at = 0; at < offset && at < Text.Length; at++)
        {
            if (Text[at] == '\n')
            {
                line++;
                lineStart = at + 1;
            }
        }

        return new(line, offset - lineStart + 1, offset);
    }
}
