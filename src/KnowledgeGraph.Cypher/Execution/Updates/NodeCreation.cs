using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

internal sealed class NodeCreation(Span span, int slot, RowExpression? properties, int[] labels, GraphWriter writer) : Creation(span, slot, properties)
{
    protected override Value Create(Frame frame, in Value properties) => writer.CreateNode(labels, properties, Span);
}
