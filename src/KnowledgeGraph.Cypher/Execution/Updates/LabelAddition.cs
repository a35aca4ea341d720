using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

internal sealed class LabelAddition(Span span, RowExpression target, int[] labels, GraphWriter writer) : Change(span, target)
{
    protected override void Apply(Frame frame, in Value element) => writer.AddLabels(LabelledNode.Of(frame, element, Span), labels, Span);
}
