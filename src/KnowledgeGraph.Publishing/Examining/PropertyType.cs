namespace KnowledgeGraph.Publishing;

/// <summary>The types of stored values that the mapping makes.</summary>
internal enum PropertyType
{
    Text,
    Texts,
    Integer,
    Float,
    Boolean,
    Date,
}
