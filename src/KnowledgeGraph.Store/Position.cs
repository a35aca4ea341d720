namespace KnowledgeGraph.Store;

/// <summary>A place in a statement's text: line and column from 1, offset from 0, in UTF-16 units.</summary>
public readonly record struct Position(int Line, int Column, int Offset);
