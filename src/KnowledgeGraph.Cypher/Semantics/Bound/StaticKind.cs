namespace KnowledgeGraph.Cypher.Semantics.Bound;

internal enum StaticKind
{
    /// <summary>Not known before the first row.</summary>
    Any,
    Null,
    Boolean,
    Integer,
    Float,

    /// <summary>Integer or float.</summary>
    Number,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,

    /// <summary>A date, a time or both.</summary>
    Temporal,
    Duration,
}
