using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>list[from..to]</c>: both ends are cut to the list; null where a written end is null.</summary>
internal sealed class Slice(Span span, RowExpression target, RowExpression? from, RowExpression? to) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var list = target.Evaluate(frame);
        var start = from?.Evaluate(frame) ?? Value.Of(0L);
        var end = to?.Evaluate(frame) ?? Value.Of(long.MaxValue);
        if (list.IsNull || start.IsNull || end.IsNull)
        {
            return Value.Null;
        }

        if (list.Kind != ValueKind.List)
        {
            throw Wrong(frame, "A slice", "a list", list);
        }

        var items = list.AsList;
        var first = Clamp(frame, start, items.Length);
        var last = Clamp(frame, end, items.Length);
        return Value.Of(ValueList.Stretch(items, first, last));
    }

    private int Clamp(Frame frame, in Value end, int length)
    {
        if (end.Kind != ValueKind.Integer)
        {
            throw new StoreException(Failures.ListIndexIsNoInteger(frame.At(Span), ValueText.InMessage(end)));
        }

        var position = end.AsInteger < 0 ? end.AsInteger + length : end.AsInteger;
        return (int)Math.Clamp(position, 0, length);
    }
}
