using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The number behind SKIP or LIMIT.</summary>
internal sealed class RowCount(string clause, RowExpression? expression, long whenMissing)
{
    /// <exception cref="StoreException">It is no integer, or negative.</exception>
    public long Evaluate(Frame frame)
    {
        if (expression is null)
        {
            return whenMissing;
        }

        var value = expression.Evaluate(frame);
        if (value.Kind != ValueKind.Integer)
        {
            throw new StoreException(Failures.RowCountIsNoInteger(frame.At(expression.Span), clause, ValueText.InMessage(value)));
        }

        return value.AsInteger >= 0
            ? value.AsInteger
            : throw new StoreException(Failures.RowCountIsNegative(frame.At(expression.Span), clause, value.AsInteger));
    }
}
