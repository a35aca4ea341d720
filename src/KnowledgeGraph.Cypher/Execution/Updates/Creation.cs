using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>Makes one node or relationship and puts it into its slot.</summary>
internal abstract class Creation(Span span, int slot, RowExpression? properties)
{
    protected Span Span => span;

    public void Apply(Frame frame)
    {
        var given = properties?.Evaluate(frame) ?? Value.Null;
        frame.Row[slot] = Create(frame, given);
    }

    protected abstract Value Create(Frame frame, in Value properties);
}
