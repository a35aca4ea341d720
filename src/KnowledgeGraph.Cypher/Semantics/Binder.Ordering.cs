using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>What follows the items: ORDER BY, SKIP, LIMIT, and WHERE of a WITH. They see the items first, then what was there before.</summary>
internal sealed partial class Binder
{
    private BoundProjection BindRest(ProjectionDraft draft, ProjectionClause clause, BoundAggregation? aggregation, BoundItem[] items)
    {
        var body = clause.Body;
        var skip = BindRowCount(body.Skip, "SKIP");
        var limit = BindRowCount(body.Limit, "LIMIT");
        _scope = new(draft.Before);
        foreach (var item in draft.Items)
        {
            _scope.Add(item.Variable);
        }

        var orderBy = new BoundSortKey[body.OrderBy.Length];
        for (var at = 0; at < orderBy.Length; at++)
        {
            orderBy[at] = new(BindSortKey(draft, body, body.OrderBy[at].Expression), body.OrderBy[at].Order);
        }

        var where = clause.Where is null ? null : BindPredicate(clause.Where, "WHERE");
        if (where is not null && LeavesOnlyItems(draft, body))
        {
            where = OverItems(draft, where, Beside.Nothing);
        }

        if (aggregation is not null && draft.Aggregates.Aggregates.Count > aggregation.Aggregates.Length)
        {
            aggregation = aggregation with { Aggregates = draft.Aggregates.Aggregates.ToArray() };
        }

        return new(clause.Span, clause.Kind, aggregation, items, body.Quantifier, orderBy, skip, limit, where);
    }

    /// <summary>Whether the rows before the projection are gone: several of them became one.</summary>
    private static bool LeavesOnlyItems(ProjectionDraft draft, ProjectionBody body) =>
        draft.Aggregating || body.Quantifier == SetQuantifier.Distinct;

    private BoundExpression BindSortKey(ProjectionDraft draft, ProjectionBody body, Expression written)
    {
        var known = draft.Aggregates.Aggregates.Count;
        var met = draft.Aggregates.Met;
        _aggregates = draft.Aggregating ? draft.Aggregates : null;
        var key = BindExpression(written);
        _aggregates = null;
        if (!LeavesOnlyItems(draft, body))
        {
            return key;
        }

        for (var at = known; at < draft.Aggregates.Aggregates.Count; at++)
        {
            RequireProjectedArguments(draft, draft.Aggregates.Aggregates[at].Argument);
        }

        return OverItems(draft, key, draft.Aggregates.Met > met ? Beside.Aggregate : Beside.Nothing);
    }

    /// <summary>An aggregate that only ORDER BY names is computed with the others, so it can read only what passes through.</summary>
    private void RequireProjectedArguments(ProjectionDraft draft, BoundExpression? argument)
    {
        if (argument is BoundVariable variable)
        {
            RequireProjected(variable, draft.PassesThrough(variable));
        }
        else if (argument is not null)
        {
            ExpressionParts.Visit(argument, part => RequireProjectedArguments(draft, part));
        }
    }

    private enum Beside
    {
        Nothing,

        /// <summary>The expression holds an aggregate: only simple items may stand beside it.</summary>
        Aggregate,
    }

    /// <summary>The expression over the items alone: what equals an item reads its column.</summary>
    private BoundExpression OverItems(ProjectionDraft draft, BoundExpression expression, Beside beside)
    {
        foreach (var item in draft.Items)
        {
            if (SameExpression.Same(expression, item.Expression))
            {
                return beside == Beside.Nothing || item.IsSimple || item.HoldsAggregate || item.Expression is BoundConstant or BoundParameter
                    ? item.Variable with { Span = expression.Span }
                    : throw Ambiguous(expression.Span);
            }
        }

        if (expression is BoundVariable variable)
        {
            RequireProjected(variable, draft.IsOwn(variable) || draft.Projects(variable));
            return variable;
        }

        if (expression is BoundSubquery subquery)
        {
            foreach (var read in subquery.Reads)
            {
                RequireProjected(read, draft.IsOwn(read) || draft.Projects(read));
            }

            return subquery;
        }

        return ExpressionParts.Map(expression, part => OverItems(draft, part, beside));
    }

    private void RequireProjected(BoundVariable variable, bool isProjected)
    {
        if (!isProjected)
        {
            throw Error(Failures.NotProjected(_source.At(variable.Span), variable.Name ?? _source.Slice(variable.Span)));
        }
    }

    private BoundExpression? BindRowCount(Expression? written, string clause)
    {
        if (written is null)
        {
            return null;
        }

        var firstOwn = _slotCount;
        var count = BindExpression(written);
        RefuseOuterVariables(count, clause, firstOwn);
        Require(count, AcceptedKinds.Integer, clause);
        return count is BoundConstant { Value: Store.GraphInteger { Value: < 0 } }
            ? throw Error(Failures.NegativeRowCount(_source.At(count.Span), clause))
            : count;
    }

    private void RefuseOuterVariables(BoundExpression expression, string clause, int firstOwn)
    {
        if (expression is BoundVariable variable && variable.Slot < firstOwn)
        {
            throw Error(Failures.NonConstantRowCount(_source.At(variable.Span), clause, variable.Name ?? _source.Slice(variable.Span)));
        }

        ExpressionParts.Visit(expression, part => RefuseOuterVariables(part, clause, firstOwn));
    }
}
