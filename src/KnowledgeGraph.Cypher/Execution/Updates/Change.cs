using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>One change of one element. Nothing happens where the element is null.</summary>
internal abstract class Change(Span span, RowExpression target)
{
    protected Span Span => span;

    public void Apply(Frame frame)
    {
        var element = target.Evaluate(frame);
        if (element.IsNull)
        {
            return;
        }

        if (element.Kind is not (ValueKind.Node or ValueKind.Relationship))
        {
            throw new StoreException(Failures.WrongKind(frame.At(span), "SET and REMOVE", "a node or a relationship", ValueText.InMessage(element)));
        }

        Apply(frame, element);
    }

    protected abstract void Apply(Frame frame, in Value element);
}
