namespace KnowledgeGraph.Publishing;

/// <summary>What tells a node from all others: its key label and its id.</summary>
public sealed record NodeKey(string Label, string Id);
