using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Temporal;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>A property of an element, an entry of a map, a component of a date.</summary>
/// <param name="symbol">The number of the key among the graph's property keys.</param>
internal sealed class PropertyRead(Span span, RowExpression target, string key, int symbol) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.Node or ValueKind.Relationship => PropertySet.Get(frame.PropertiesOf(value, Span), symbol),
            ValueKind.Map => value.AsMap[key],
            ValueKind.Null => Value.Null,
            ValueKind.Date => DateComponents.Read(CalendarDate.OfEpochDay(value.AsEpochDay), key) is { } component
                ? Value.Of(component)
                : throw Wrong(frame, $"'.{key}'", "a value that has such a component", value),
            _ => throw Wrong(frame, $"'.{key}'", "a map, a node, a relationship or a date", value),
        };
    }
}
