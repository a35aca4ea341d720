using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>A write or a new constraint found two elements with the same values; the statement turns it into its failure.</summary>
internal sealed class ConstraintViolation(IndexDefinition index, int holder, Value values)
    : Exception("two elements have the values of a uniqueness constraint")
{
    public IndexDefinition Index => index;

    /// <summary>The element that already has the values.</summary>
    public int Holder => holder;

    /// <summary>The value, or the list of values where the constraint has several keys.</summary>
    public Value Values => values;
}
