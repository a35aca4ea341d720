using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Rows for which all predicates are true.</summary>
internal sealed class FilterOperator(Frame frame, Operator input, RowExpression[] predicates) : Operator(frame)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
            Frame.Guard.Tick();
            if (Passes())
            {
                return true;
            }
        }

        return false;
    }

    private bool Passes()
    {
        foreach (var predicate in predicates)
        {
            if (predicate.Test(Frame) != Truth.True)
            {
                return false;
            }
        }

        return true;
    }
}
