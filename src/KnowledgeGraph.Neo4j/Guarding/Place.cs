using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>Line and column of an offset.</summary>
internal static class Place
{
    public static Position In(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        var line = before.LastIndexOf('\n');
        return new(before.Count('\n') + 1, offset - line, offset);
    }
}
