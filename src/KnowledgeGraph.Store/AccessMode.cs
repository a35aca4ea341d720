namespace KnowledgeGraph.Store;

public enum AccessMode
{
    Read,
    Write,
}
