using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

internal sealed class RelationshipCreation(
    Span span, int slot, RowExpression? properties, int type, int start, int end, GraphWriter writer) : Creation(span, slot, properties)
{
    protected override Value Create(Frame frame, in Value properties) =>
        writer.CreateRelationship(type, frame.Row[start], frame.Row[end], properties, Span);
}
