using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Collects what a subquery reads of the rows around it. Slots are given out in order, so lower ones are the outer ones.</summary>
internal sealed class SubqueryReads(SubqueryReads? outer, int firstSlot)
{
    private readonly Growing<BoundVariable> _variables = new();

    public SubqueryReads? Outer { get; } = outer;

    public Growing<BoundVariable> Variables => _variables;

    public void Read(BoundVariable variable)
    {
        if (variable.Slot < firstSlot && !_variables.Exists(known => known.Slot == variable.Slot))
        {
            _variables.Add(variable);
        }
    }
}
