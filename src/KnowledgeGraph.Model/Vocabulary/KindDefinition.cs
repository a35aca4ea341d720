namespace KnowledgeGraph.Model;

/// <summary>A kind of entity: <c>company</c>, in the graph <c>:Entity:Company</c>.</summary>
public sealed record KindDefinition(string Id, string Label, string Definition);
