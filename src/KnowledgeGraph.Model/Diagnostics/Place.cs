namespace KnowledgeGraph.Model;

/// <summary>Where in a file of the working tree something is written. Line and column count from 1; the file is relative to the data folder, with '/'.</summary>
public sealed record Place(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
