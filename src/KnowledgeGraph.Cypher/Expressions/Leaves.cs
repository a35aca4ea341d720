using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

internal sealed class Constant(Span span, Value value) : RowExpression(span)
{
    public override Value Evaluate(Frame frame) => value;
}

internal sealed class SlotRead(Span span, int slot) : RowExpression(span)
{
    public int Slot => slot;

    public override Value Evaluate(Frame frame) => frame.Row[slot];
}

/// <param name="index">The parameter's position among those the statement names.</param>
internal sealed class ParameterRead(Span span, int index) : RowExpression(span)
{
    public override Value Evaluate(Frame frame) => frame.Parameters[index];
}
