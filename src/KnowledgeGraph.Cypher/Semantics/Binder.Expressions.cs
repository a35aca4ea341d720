using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Semantics;

internal sealed partial class Binder
{
    private BoundExpression BindExpression(Expression expression)
    {
        EnterExpression(expression.Span);
        var bound = BindSimple(expression);
        _depth--;
        return bound;
    }

    private BoundExpression BindSimple(Expression expression) => expression switch
    {
        NullLiteral e => new BoundConstant(e.Span, StaticType.Null, GraphValue.Null),
        BooleanLiteral e => new BoundConstant(e.Span, StaticType.Boolean, e.Value),
        IntegerLiteral e => new BoundConstant(e.Span, StaticType.Integer, e.Value),
        FloatLiteral e => new BoundConstant(e.Span, StaticType.Float, e.Value),
        StringLiteral e => new BoundConstant(e.Span, StaticType.String, e.Value),
        ParameterExpression e => BindParameter(e),
        VariableExpression e => Resolve(e),
        PropertyExpression e => BindProperty(e),
        IndexExpression e => BindIndex(e),
        SliceExpression e => BindSlice(e),
        ListExpression e => BindList(e),
        MapExpression e => new BoundMap(e.Span, BindEntries(e.Entries)),
        UnaryExpression e => BindUnary(e),
        BinaryExpression e => BindBinary(e),
        LabelTestExpression e => new BoundLabelTest(e.Span, Require(BindExpression(e.Target), AcceptedKinds.Entity, "A label test"), e.Labels),
        _ => BindCompound(expression),
    };

    private BoundExpression BindCompound(Expression expression) => expression switch
    {
        CallExpression e => BindCall(e),
        CountStarExpression e => BindAggregate(e.Span, "count(*)", AggregateFunction.CountRows, SetQuantifier.All, []),
        CaseExpression e => BindCase(e),
        ListComprehensionExpression e => BindListComprehension(e),
        QuantifierExpression e => BindQuantifier(e),
        ReduceExpression e => BindReduce(e),
        MapProjectionExpression e => BindMapProjection(e),
        SubqueryExpression e => BindSubquery(e),
        PatternComprehensionExpression e => BindPatternComprehension(e),
        PatternExpression e => throw Error(Failures.PatternIsNoValue(_source.At(e.Span))),
        _ => throw new ArgumentException($"no expression: {expression.GetType().Name}", nameof(expression)),
    };

    /// <summary>An expression that must be true, false or null; here a pattern may stand for "it matches".</summary>
    private BoundExpression BindPredicate(Expression expression, string what) => expression is PatternExpression pattern
        ? BindPatternPredicate(pattern)
        : Require(BindExpression(expression), AcceptedKinds.Boolean, what);

    private BoundParameter BindParameter(ParameterExpression parameter)
    {
        if (!_parameters.Contains(parameter.Name))
        {
            _parameters.Add(parameter.Name);
        }

        return new(parameter.Span, parameter.Name);
    }

    private BoundProperty BindProperty(PropertyExpression expression)
    {
        var target = BindExpression(expression.Target);
        if (!AcceptedKinds.PropertyHolder.Takes(target.Type))
        {
            var at = _source.At(expression.Span);
            var what = $"The property .{expression.Key}";
            var found = KindWords.Of(target.Type);
            throw Error(target.Type.Kind == StaticKind.Path
                ? Failures.InvalidArgumentType(at, what, AcceptedKinds.PropertyHolder.Words, found)
                : Failures.CannotRead(at, what, AcceptedKinds.PropertyHolder.Words, found));
        }

        return new(expression.Span, StaticType.Any, target, expression.Key);
    }

    private BoundIndex BindIndex(IndexExpression expression)
    {
        var target = BindExpression(expression.Target);
        var index = BindExpression(expression.Index);
        if (!AcceptedKinds.Indexable.Takes(target.Type))
        {
            throw Error(Failures.CannotRead(_source.At(expression.Span), "[ ]", AcceptedKinds.Indexable.Words, KindWords.Of(target.Type)));
        }

        return new(expression.Span, target.Type.Element ?? StaticType.Any, target, index);
    }

    private BoundSlice BindSlice(SliceExpression expression)
    {
        var target = Require(BindExpression(expression.Target), AcceptedKinds.List, "[ .. ]");
        var from = expression.From is null ? null : BindExpression(expression.From);
        var to = expression.To is null ? null : BindExpression(expression.To);
        return new(expression.Span, target.Type, target, from, to);
    }

    private BoundList BindList(ListExpression expression)
    {
        var items = BindAll(expression.Items);
        var element = items.Length == 0 ? StaticType.Any : StaticType.Null;
        foreach (var item in items)
        {
            element = element.Join(item.Type);
        }

        return new(expression.Span, StaticType.ListOf(element), items);
    }

    private BoundExpression[] BindAll(Expression[] expressions)
    {
        var bound = new BoundExpression[expressions.Length];
        for (var at = 0; at < bound.Length; at++)
        {
            bound[at] = BindExpression(expressions[at]);
        }

        return bound;
    }

    private BoundEntry[] BindEntries(MapEntry[] entries)
    {
        var bound = new BoundEntry[entries.Length];
        for (var at = 0; at < bound.Length; at++)
        {
            bound[at] = new(entries[at].Key, BindExpression(entries[at].Value));
        }

        return bound;
    }

    private BoundUnary BindUnary(UnaryExpression expression)
    {
        if (expression.Operator == UnaryOperator.Not)
        {
            return new(expression.Span, StaticType.Boolean, UnaryOperator.Not, BindPredicate(expression.Operand, "NOT"));
        }

        var operand = BindExpression(expression.Operand);
        if (expression.Operator is UnaryOperator.IsNull or UnaryOperator.IsNotNull)
        {
            return new(expression.Span, StaticType.Boolean, expression.Operator, operand);
        }

        Require(operand, AcceptedKinds.Scalable, expression.Operator == UnaryOperator.Negate ? "-" : "+");
        return new(expression.Span, operand.Type, expression.Operator, operand);
    }

    private BoundBinary BindBinary(BinaryExpression expression)
    {
        var operation = expression.Operator;
        if (operation is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor)
        {
            var name = OperatorTypes.NameOf(operation);
            return new(
                expression.Span, StaticType.Boolean, operation, BindPredicate(expression.Left, name), BindPredicate(expression.Right, name));
        }

        var left = BindExpression(expression.Left);
        var right = BindExpression(expression.Right);
        var accepted = OperatorTypes.Of(operation);
        Require(left, accepted.Left, OperatorTypes.NameOf(operation));
        Require(right, accepted.Right, OperatorTypes.NameOf(operation));
        return new(expression.Span, OperatorTypes.ResultOf(operation, left.Type, right.Type), operation, left, right);
    }
}
