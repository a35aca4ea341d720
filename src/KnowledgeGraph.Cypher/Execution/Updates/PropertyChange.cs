using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

internal sealed class PropertyChange(Span span, RowExpression target, int key, RowExpression value, GraphWriter writer) : Change(span, target)
{
    protected override void Apply(Frame frame, in Value element) => writer.SetProperty(element, key, value.Evaluate(frame), Span);
}
