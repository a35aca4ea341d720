using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary><c>n += map</c>.</summary>
internal sealed class PropertiesMerge(Span span, RowExpression target, RowExpression value, GraphWriter writer) : Change(span, target)
{
    protected override void Apply(Frame frame, in Value element)
    {
        var given = value.Evaluate(frame);
        switch (given.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Map:
                var map = given.AsMap;
                for (var i = 0; i < map.Count; i++)
                {
                    writer.SetProperty(element, frame.Graph.Keys.Intern(map.Keys[i]), map.Values[i], Span);
                }

                break;
            case ValueKind.Node or ValueKind.Relationship:
                foreach (var property in frame.PropertiesOf(given, Span))
                {
                    writer.SetProperty(element, property.Key, property.Value, Span);
                }

                break;
            default:
                throw new StoreException(Failures.WrongKind(frame.At(Span), "+=", "a map, a node or a relationship", ValueText.InMessage(given)));
        }
    }
}
