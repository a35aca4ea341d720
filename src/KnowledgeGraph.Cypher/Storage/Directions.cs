namespace KnowledgeGraph.Cypher.Storage;

/// <summary>Which of a node's relationships are meant: those that leave it, those that come in, or both.</summary>
[Flags]
internal enum Directions : byte
{
    Outgoing = 1,
    Incoming = 2,
    Both = Outgoing | Incoming,
}
