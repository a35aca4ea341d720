using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>item IN list</c>.</summary>
internal sealed class Membership(Span span, RowExpression item, RowExpression list) : Predicate(span)
{
    public override Truth Test(Frame frame)
    {
        var wanted = item.Evaluate(frame);
        var items = list.Evaluate(frame);
        return items.Kind switch
        {
            ValueKind.List => Equality.Contains(items.AsList, wanted),
            ValueKind.Null => Truth.Unknown,
            _ => throw Wrong(frame, "IN", "a list", items),
        };
    }
}
