namespace KnowledgeGraph.Queries;

/// <summary>An entity in an answer: its id and the name that people know.</summary>
public sealed record EntityName(string Id, string Name);
