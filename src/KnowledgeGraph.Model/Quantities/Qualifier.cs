namespace KnowledgeGraph.Model;

/// <summary>How a number is bounded by the words around it.</summary>
public enum Qualifier
{
    Exact,
    About,

    /// <summary>A little below the number.</summary>
    Nearly,
    MoreThan,
    AtLeast,
    UpTo,
    LessThan,
}
