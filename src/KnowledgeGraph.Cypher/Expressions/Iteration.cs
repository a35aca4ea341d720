using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>An expression that goes through a list, each item in turn in a slot of the row.</summary>
internal abstract class Iteration(Span span, RowExpression list) : RowExpression(span)
{
    public sealed override Value Evaluate(Frame frame)
    {
        var value = list.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.List => Over(frame, value.AsList),
            ValueKind.Null => Value.Null,
            _ => throw Wrong(frame, "This expression", "a list", value),
        };
    }

    protected abstract Value Over(Frame frame, Value[] items);
}

/// <summary><c>[x IN list WHERE p | e]</c>.</summary>
internal sealed class ListComprehension(Span span, RowExpression list, int slot, RowExpression? where, RowExpression? map) : Iteration(span, list)
{
    protected override Value Over(Frame frame, Value[] items)
    {
        var kept = new ValueList();
        foreach (var item in items)
        {
            frame.Guard.Tick();
            frame.Row[slot] = item;
            if (where is null || where.Test(frame) == Truth.True)
            {
                kept.Add(map is null ? item : map.Evaluate(frame));
            }
        }

        return Value.Of(kept.ToArray());
    }
}

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

/// <summary><c>reduce(acc = start, x IN list | step)</c>.</summary>
internal sealed class Reduction(Span span, int accumulator, RowExpression start, RowExpression list, int slot, RowExpression step)
    : Iteration(span, list)
{
    protected override Value Over(Frame frame, Value[] items)
    {
        var reached = start.Evaluate(frame);
        foreach (var item in items)
        {
            frame.Guard.Tick();
            frame.Row[accumulator] = reached;
            frame.Row[slot] = item;
            reached = step.Evaluate(frame);
        }

        return reached;
    }
}
