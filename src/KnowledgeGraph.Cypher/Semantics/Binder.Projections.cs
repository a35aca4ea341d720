using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;
using static KnowledgeGraph.Cypher.Semantics.ProjectionDraft;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>WITH and RETURN: items, grouping keys and aggregates.</summary>
internal sealed partial class Binder
{
    private BoundProjection BindProjection(ProjectionClause clause)
    {
        var outerAggregates = _aggregates;
        var outerInside = _insideAggregate;
        _insideAggregate = false;
        var draft = new ProjectionDraft(_scope, _slotCount);
        BindItems(draft, clause);
        var projection = draft.Aggregating
            ? BindRest(draft, clause, Group(draft, out var grouped), grouped)
            : BindRest(draft, clause, null, Keep(draft));
        RefuseMissingAlias(clause);
        OpenAfter(draft, clause);
        _aggregates = outerAggregates;
        _insideAggregate = outerInside;
        return projection;
    }

    private void BindItems(ProjectionDraft draft, ProjectionClause clause)
    {
        if (clause.Body.Star is { } star)
        {
            AddStar(draft, clause, star);
        }

        _aggregates = draft.Aggregates;
        foreach (var item in clause.Body.Items)
        {
            var met = draft.Aggregates.Met;
            var expression = BindExpression(item.Expression);
            var content = draft.Aggregates.Met > met ? ItemContent.Aggregate : ItemContent.Key;
            AddItem(draft, new(item.Alias?.Span ?? item.Span, NameOf(item), expression, content));
        }

        _aggregates = null;
    }

    private string NameOf(ProjectionItem item) =>
        item.Alias?.Name ?? (item.Expression as VariableExpression)?.Name ?? _source.Slice(item.Span);

    private void AddStar(ProjectionDraft draft, ProjectionClause clause, Span star)
    {
        if (clause.Kind == ProjectionKind.Return && draft.Before.Variables.Count == 0)
        {
            throw Error(Failures.NoVariablesInScope(_source.At(star)));
        }

        var variables = draft.Before.Variables.ToArray();
        Array.Sort(variables, (left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var variable in variables)
        {
            AddItem(draft, new(star, variable.Name!, Used(variable, star), ItemContent.Key));
        }
    }

    private void AddItem(ProjectionDraft draft, ItemDraft item)
    {
        if (draft.Items.Exists(other => other.Name == item.Name))
        {
            throw Error(Failures.ColumnNameConflict(_source.At(item.Span), item.Name));
        }

        draft.Items.Add(item);
    }

    /// <summary>Nothing aggregates: each item becomes a variable, a plain variable keeping its slot.</summary>
    private BoundItem[] Keep(ProjectionDraft draft)
    {
        foreach (var item in draft.Items)
        {
            item.Variable = VariableFor(item, item.Expression);
        }

        return draft.Items.ConvertAll(item => new BoundItem(item.Variable, item.Expression));
    }

    private BoundVariable VariableFor(ItemDraft item, BoundExpression expression) => expression is BoundVariable variable
        ? variable with { Span = item.Span, Name = item.Name }
        : NewVariable(item.Span, expression.Type, item.Name);

    /// <summary>Items without aggregates are the grouping keys; the others are computed from keys and aggregates.</summary>
    private BoundAggregation Group(ProjectionDraft draft, out BoundItem[] grouped)
    {
        var keys = new Growing<BoundItem>();
        foreach (var item in draft.Items)
        {
            if (!item.HoldsAggregate)
            {
                item.Variable = VariableFor(item, item.Expression);
                if (!keys.Exists(key => key.Variable.Slot == item.Variable.Slot))
                {
                    keys.Add(new(item.Variable, item.Expression));
                }
            }
        }

        var items = new Growing<BoundItem>();
        foreach (var item in draft.Items)
        {
            if (item.HoldsAggregate)
            {
                var expression = OverKeys(draft, item.Expression);
                item.Variable = VariableFor(item, expression);
                items.Add(new(item.Variable, expression));
            }
            else
            {
                items.Add(new(item.Variable, item.Variable));
            }
        }

        grouped = items.ToArray();
        return new(keys.ToArray(), draft.Aggregates.Aggregates.ToArray());
    }

    /// <summary>An expression that holds an aggregate, reading grouping keys instead of what they were computed from.</summary>
    private BoundExpression OverKeys(ProjectionDraft draft, BoundExpression expression)
    {
        foreach (var item in draft.Items)
        {
            if (!item.HoldsAggregate && item.IsSimple && SameExpression.Same(expression, item.Expression))
            {
                return item.Variable with { Span = expression.Span };
            }
        }

        if (expression is BoundVariable variable)
        {
            return draft.IsOwn(variable) ? variable : throw Ambiguous(expression.Span);
        }

        if (expression is BoundProperty { Target: BoundVariable owner } && !draft.IsOwn(owner) && !draft.Projects(owner))
        {
            throw Ambiguous(expression.Span);
        }

        if (expression is BoundSubquery subquery && !subquery.Reads.All(draft.PassesThrough))
        {
            throw Ambiguous(expression.Span);
        }

        return ExpressionParts.Map(expression, part => OverKeys(draft, part));
    }

    private StoreException Ambiguous(Span span) => Error(Failures.AmbiguousAggregation(_source.At(span), _source.Slice(span)));

    private void RefuseMissingAlias(ProjectionClause clause)
    {
        foreach (var item in clause.Body.Items)
        {
            if (clause.Kind == ProjectionKind.With && item.Alias is null && item.Expression is not VariableExpression)
            {
                throw Error(Failures.NoExpressionAlias(_source.At(item.Span), _source.Slice(item.Span)));
            }
        }
    }

    /// <summary>What the next clause sees: the items alone, and what surrounds a subquery.</summary>
    private void OpenAfter(ProjectionDraft draft, ProjectionClause clause)
    {
        var outer = draft.Before.Outer;
        _scope = new(outer);
        foreach (var item in draft.Items)
        {
            if (clause.Kind == ProjectionKind.With && outer?.Find(item.Name) is { } hidden && hidden.Slot != item.Variable.Slot)
            {
                throw Error(Failures.ShadowsOuterVariable(_source.At(item.Span), item.Name));
            }

            _scope.Add(item.Variable);
        }
    }
}
