using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>CASE, comprehensions, quantifiers, reduce and map projection: those with variables of their own open a scope for them.</summary>
internal sealed partial class Binder
{
    private BoundCase BindCase(CaseExpression expression)
    {
        var subject = expression.Subject is null ? null : BindExpression(expression.Subject);
        var branches = new BoundCaseBranch[expression.Branches.Length];
        var type = StaticType.Null;
        for (var at = 0; at < branches.Length; at++)
        {
            var (when, then) = expression.Branches[at];
            var test = subject is null ? BindPredicate(when, "WHEN") : BindExpression(when);
            branches[at] = new(test, BindExpression(then));
            type = type.Join(branches[at].Then.Type);
        }

        var otherwise = expression.Otherwise is null ? null : BindExpression(expression.Otherwise);
        return new(expression.Span, otherwise is null ? type : type.Join(otherwise.Type), subject, branches, otherwise);
    }

    private BoundListComprehension BindListComprehension(ListComprehensionExpression expression)
    {
        var list = Require(BindExpression(expression.List), AcceptedKinds.List, "IN");
        var outer = OpenLocal();
        var variable = Declare(expression.Variable.Span, list.Type.Element ?? StaticType.Any, expression.Variable.Name);
        var where = expression.Where is null ? null : BindPredicate(expression.Where, "WHERE");
        var map = expression.Map is null ? null : BindExpression(expression.Map);
        CloseLocal(outer);
        return new(expression.Span, StaticType.ListOf((map ?? variable).Type), variable, list, where, map);
    }

    private BoundQuantifier BindQuantifier(QuantifierExpression expression)
    {
        var list = Require(BindExpression(expression.List), AcceptedKinds.List, "IN");
        var outer = OpenLocal();
        var variable = Declare(expression.Variable.Span, list.Type.Element ?? StaticType.Any, expression.Variable.Name);
        var predicate = BindPredicate(expression.Where ?? expression.Variable, "WHERE");
        CloseLocal(outer);
        return new(expression.Span, expression.Kind, variable, list, predicate);
    }

    private BoundReduce BindReduce(ReduceExpression expression)
    {
        var start = BindExpression(expression.Start);
        var list = Require(BindExpression(expression.List), AcceptedKinds.List, "IN");
        var outer = OpenLocal();
        var accumulator = Declare(expression.Accumulator.Span, StaticType.Any, expression.Accumulator.Name);
        var variable = Declare(expression.Variable.Span, list.Type.Element ?? StaticType.Any, expression.Variable.Name);
        var step = BindExpression(expression.Step);
        CloseLocal(outer);
        return new(expression.Span, StaticType.Any, accumulator, start, variable, list, step);
    }

    /// <summary>Opens a scope for an expression's own variables. Nothing is aggregated over the items of a list.</summary>
    private LocalScope OpenLocal()
    {
        var outer = new LocalScope(_scope, _aggregates);
        _scope = new(_scope);
        _aggregates = null;
        return outer;
    }

    private void CloseLocal(LocalScope outer)
    {
        _scope = outer.Scope;
        _aggregates = outer.Aggregates;
    }

    private readonly record struct LocalScope(Scope Scope, AggregateCollector? Aggregates);

    private BoundMapProjection BindMapProjection(MapProjectionExpression expression)
    {
        var subject = Resolve(expression.Subject);
        Require(subject, AcceptedKinds.MapLike, "A map projection");
        var entries = new Growing<BoundEntry>();
        var projectionBase = MapProjectionBase.Nothing;
        foreach (var item in expression.Items)
        {
            if (item is EntryItem entry)
            {
                entries.Add(new(entry.Key, BindExpression(entry.Value)));
            }
            else
            {
                projectionBase = MapProjectionBase.AllProperties;
            }
        }

        return new(expression.Span, subject, projectionBase, entries.ToArray());
    }

    private BoundSubquery BindSubquery(SubqueryExpression expression)
    {
        var place = expression.Kind == SubqueryKind.Collect ? QueryPlace.Column : QueryPlace.Rows;
        var outer = OpenSubquery();
        var body = BindUnion(expression.Body, place);
        var type = expression.Kind switch
        {
            SubqueryKind.Exists => StaticType.Boolean,
            SubqueryKind.Count => StaticType.Integer,
            _ => StaticType.ListOf(body.Arms.Length == 1 ? body.Arms[0].Columns[0].Type : StaticType.Any),
        };
        return new(expression.Span, type, expression.Kind, body, CloseSubquery(outer));
    }

    private SubqueryReads? _subquery;

    private LocalScope OpenSubquery()
    {
        var outer = OpenLocal();
        _subquery = new(_subquery, _slotCount);
        return outer;
    }

    private BoundVariable[] CloseSubquery(LocalScope outer)
    {
        BoundVariable[] reads = [.. _subquery!.Variables];
        _subquery = _subquery.Outer;
        CloseLocal(outer);
        return reads;
    }

    private BoundSubquery BindPatternPredicate(PatternExpression expression)
    {
        var outer = OpenSubquery();
        var match = BindPatternMatch(expression.Span, expression.Pattern, where: null, NamePolicy.MustBeBound);
        var body = new BoundUnion([new([match], [])], SetQuantifier.All, []);
        return new(expression.Span, StaticType.Boolean, SubqueryKind.Exists, body, CloseSubquery(outer));
    }

    private BoundSubquery BindPatternComprehension(PatternComprehensionExpression expression)
    {
        var outer = OpenSubquery();
        var match = BindPatternMatch(expression.Span, expression.Pattern, expression.Where, NamePolicy.MayIntroduce);
        var map = BindExpression(expression.Map);
        var column = map as BoundVariable ?? NewVariable(map.Span, map.Type, name: null);
        var projection = new BoundProjection(
            map.Span, ProjectionKind.Return, null, [new(column, map)], SetQuantifier.All, [], null, null, null);
        var body = new BoundUnion([new([match, projection], [column])], SetQuantifier.All, [_source.Slice(map.Span)]);
        return new(expression.Span, StaticType.ListOf(map.Type), SubqueryKind.Collect, body, CloseSubquery(outer));
    }

    private BoundMatch BindPatternMatch(Span span, PathPattern path, Expression? where, NamePolicy policy)
    {
        var builder = new PatternBuilder();
        DeclarePath(builder, path, policy);
        var filter = new Conjunction();
        var pattern = BindPattern(builder, filter);
        if (where is not null)
        {
            filter.Add(BindPredicate(where, "WHERE"));
        }

        return new(span, MatchMode.Required, pattern, filter.Whole, [.. builder.Introduced]);
    }
}
