using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
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

/// <summary>A label expression over symbols.</summary>
internal abstract class LabelCondition
{
    /// <param name="labels">An element's labels, or its one type.</param>
    public abstract bool Holds(ReadOnlySpan<int> labels);

    public static LabelCondition Of(LabelExpression expression, SymbolTable names) => expression switch
    {
        LabelName name => new Named(names.Intern(name.Name)),
        AnyLabel => new Some(),
        NotLabel not => new Not(Of(not.Operand, names)),
        BothLabels both => new Both(Of(both.Left, names), Of(both.Right, names)),
        EitherLabel either => new Either(Of(either.Left, names), Of(either.Right, names)),
        _ => throw new InvalidOperationException($"unknown label expression {expression.GetType().Name}"),
    };

    private sealed class Named(int label) : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels)
        {
            foreach (var own in labels)
            {
                if (own == label)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class Some : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels) => !labels.IsEmpty;
    }

    private sealed class Not(LabelCondition operand) : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels) => !operand.Holds(labels);
    }

    private sealed class Both(LabelCondition left, LabelCondition right) : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels) => left.Holds(labels) && right.Holds(labels);
    }

    private sealed class Either(LabelCondition left, LabelCondition right) : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels) => left.Holds(labels) || right.Holds(labels);
    }
}
