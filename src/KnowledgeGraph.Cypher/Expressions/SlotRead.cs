using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

internal sealed class SlotRead(Span span, int slot) : RowExpression(span)
{
    public int Slot => slot;

    public override Value Evaluate(Frame frame) => frame.Row[slot];
}
