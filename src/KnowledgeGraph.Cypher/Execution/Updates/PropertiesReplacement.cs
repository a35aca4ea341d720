using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

internal sealed class PropertiesReplacement(Span span, RowExpression target, RowExpression value, GraphWriter writer) : Change(span, target)
{
    protected override void Apply(Frame frame, in Value element) => writer.ReplaceProperties(element, value.Evaluate(frame), Span);
}
