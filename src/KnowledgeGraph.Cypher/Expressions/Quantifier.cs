using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>all</c>, <c>any</c>, <c>none</c> and <c>single</c>: an unknown predicate decides nothing unless another one does.</summary>
internal sealed class Quantifier(Span span, QuantifierKind kind, RowExpression list, int slot, RowExpression predicate) : Iteration(span, list)
{
    protected override Value Over(Frame frame, Value[] items)
    {
        var trues = 0;
        var unknowns = 0;
        foreach (var item in items)
        {
            frame.Guard.Tick();
            frame.Row[slot] = item;
            var truth = predicate.Test(frame);
            trues += truth == Truth.True ? 1 : 0;
            unknowns += truth == Truth.Unknown ? 1 : 0;
        }

        return Value.Of(Decide(trues, unknowns, items.Length));
    }

    private Truth Decide(int trues, int unknowns, int count) => kind switch
    {
        QuantifierKind.All => trues + unknowns < count ? Truth.False : unknowns > 0 ? Truth.Unknown : Truth.True,
        QuantifierKind.Any => trues > 0 ? Truth.True : unknowns > 0 ? Truth.Unknown : Truth.False,
        QuantifierKind.None => trues > 0 ? Truth.False : unknowns > 0 ? Truth.Unknown : Truth.True,
        _ => trues > 1 ? Truth.False : unknowns > 0 ? Truth.Unknown : (trues == 1).ToTruth(),
    };
}
