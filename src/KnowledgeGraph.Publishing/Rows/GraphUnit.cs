using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>What one unit owns.</summary>
/// <param name="Nodes">By labels, then by id.</param>
/// <param name="Edges">By type and key labels of both ends, then by id.</param>
public sealed record GraphUnit(string Name, ImmutableArray<NodeRow> Nodes, ImmutableArray<EdgeRow> Edges);
