using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A predicate that every match must fulfil, and what the planner sees in it.</summary>
/// <param name="reads">The slots of this pattern's own variables it reads: it can be tested once they are bound.</param>
/// <param name="label">Where it is <c>variable:Label</c>.</param>
/// <param name="equality">Where it is <c>variable.key = value</c>.</param>
internal sealed class Conjunct(BoundExpression predicate, SlotSet reads, LabelFact? label, EqualityFact? equality)
{
    public BoundExpression Predicate => predicate;

    public SlotSet Reads => reads;

    public LabelFact? Label => label;

    public EqualityFact? Equality => equality;

    /// <summary>The share of rows that is thought to pass.</summary>
    public double Selectivity => Label is not null ? 0.5 : Equality is not null ? 0.1 : 0.4;

    /// <summary>Cheap tests go first.</summary>
    public int Weight => Label is not null ? 0 : Equality is not null ? 1 : Predicate is BoundSubquery or BoundUnary { Operand: BoundSubquery } ? 3 : 2;
}
