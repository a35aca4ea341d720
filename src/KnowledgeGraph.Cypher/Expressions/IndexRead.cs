using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>target[index]</c>: a list by position, negative from its end; a map or an element by key.</summary>
internal sealed class IndexRead(Span span, RowExpression target, RowExpression index) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var from = target.Evaluate(frame);
        var at = index.Evaluate(frame);
        if (from.IsNull || at.IsNull)
        {
            return Value.Null;
        }

        return from.Kind switch
        {
            ValueKind.List => Item(frame, from.AsList, at),
            ValueKind.Map => from.AsMap[Key(frame, at)],
            ValueKind.Node or ValueKind.Relationship =>
                PropertySet.Get(frame.PropertiesOf(from, Span), frame.Graph.Keys.Intern(Key(frame, at))),
            _ => throw Wrong(frame, "Reading by an index", "a list, a map, a node or a relationship", from),
        };
    }

    private Value Item(Frame frame, Value[] items, in Value at)
    {
        if (at.Kind != ValueKind.Integer)
        {
            throw new StoreException(Failures.ListIndexIsNoInteger(frame.At(Span), ValueText.InMessage(at)));
        }

        var position = at.AsInteger < 0 ? at.AsInteger + items.Length : at.AsInteger;
        return position >= 0 && position < items.Length ? items[position] : Value.Null;
    }

    private string Key(Frame frame, in Value at) => at.Kind == ValueKind.String
        ? at.AsString
        : throw new StoreException(Failures.MapKeyIsNoString(frame.At(Span), ValueText.InMessage(at)));
}
