namespace KnowledgeGraph.Curation;

/// <summary>Words of an article's text. Ends are exclusive; line and column count from 1, columns in code points.</summary>
/// <param name="Start">Code points before it.</param>
/// <param name="End">In code points.</param>
/// <param name="Index">Its beginning as a UTF-16 index.</param>
/// <param name="EndIndex">Its end as a UTF-16 index.</param>
public sealed record TextRange(int Start, int End, int Index, int EndIndex, int Line, int Column)
{
    public bool Holds(TextRange other) => Start <= other.Start && other.End <= End;

    public bool Touches(TextRange other) => Start < other.End && other.Start < End;
}
