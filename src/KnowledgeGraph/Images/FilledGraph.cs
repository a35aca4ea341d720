using KnowledgeGraph.Cypher;

namespace KnowledgeGraph.Images;

/// <summary>A graph in memory, and what there is to say beside it.</summary>
internal sealed record FilledGraph(EmbeddedStore Store, WorkingTree Tree);
