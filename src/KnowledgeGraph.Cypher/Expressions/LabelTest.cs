using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>Whether an element's labels (a relationship's type) satisfy an expression; unknown for null.</summary>
/// <param name="ofNode">The expression over label symbols.</param>
/// <param name="ofRelationship">The same expression over type symbols.</param>
internal sealed class LabelTest(Span span, RowExpression target, LabelCondition ofNode, LabelCondition ofRelationship) : Predicate(span)
{
    public override Truth Test(Frame frame)
    {
        var value = target.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.Null => Truth.Unknown,
            ValueKind.Node => TestNode(frame, value).ToTruth(),
            ValueKind.Relationship => ofRelationship.Holds([frame.Graph.Relationship(value.AsId).Type]).ToTruth(),
            _ => throw Wrong(frame, "A label test", "a node or a relationship", value),
        };
    }

    private bool TestNode(Frame frame, in Value node)
    {
        frame.PropertiesOf(node, Span);
        return ofNode.Holds(frame.Graph.Node(node.AsId).Labels);
    }
}
