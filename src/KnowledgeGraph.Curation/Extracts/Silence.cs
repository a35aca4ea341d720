using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>A finding that a curator has looked at and lets stand for one claim.</summary>
internal sealed record Silence(string Code, string Reason, Place Place);
