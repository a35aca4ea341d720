using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Query bodies: the arms of a UNION and their clauses.</summary>
internal sealed partial class Binder
{
    private BoundUnion BindUnion(QueryBody body, QueryPlace place)
    {
        var quantifier = body.Unions.Length > 0 ? body.Unions[0].Quantifier : SetQuantifier.All;
        foreach (var union in body.Unions)
        {
            if (union.Quantifier != quantifier)
            {
                throw Error(Failures.MixedUnions(_source.At(union.Span)));
            }
        }

        var outer = _scope;
        var arms = new BoundSingleQuery[body.Arms.Length];
        for (var at = 0; at < arms.Length; at++)
        {
            _scope = new(_subquery is null ? null : outer);
            arms[at] = BindSingleQuery(body.Arms[at], place);
            if (at > 0)
            {
                arms[at] = AlignColumns(arms[0], arms[at], body.Unions[at - 1]);
            }
        }

        _scope = outer;
        if (place == QueryPlace.Column && arms[0].Columns.Length != 1)
        {
            throw Error(Failures.CollectsOneColumn(_source.At(body.Span)));
        }

        return new(arms, quantifier, NamesOf(arms[0]));
    }

    private BoundSingleQuery BindSingleQuery(SingleQuery query, QueryPlace place)
    {
        ClauseOrder.Check(query, place, _source);
        var clauses = new BoundClause[query.Clauses.Length];
        for (var at = 0; at < clauses.Length; at++)
        {
            clauses[at] = BindClause(query.Clauses[at]);
            _writes |= clauses[at].Writes;
        }

        return new(clauses, clauses[^1] is BoundProjection { Kind: ProjectionKind.Return } last ? ColumnsOf(last) : []);
    }

    private BoundClause BindClause(Clause clause) => clause switch
    {
        MatchClause match => BindMatch(match),
        UnwindClause unwind => BindUnwind(unwind),
        ProjectionClause projection => BindProjection(projection),
        CreateClause create => BindCreate(create),
        MergeClause merge => BindMerge(merge),
        SetClause set => new BoundSet(set.Span, BindChanges(set.Items)),
        RemoveClause remove => new BoundSet(remove.Span, BindChanges(remove.Items)),
        DeleteClause delete => BindDelete(delete),
        ForeachClause each => BindForeach(each),
        _ => throw new ArgumentException($"no clause: {clause.GetType().Name}", nameof(clause)),
    };

    private BoundUnwind BindUnwind(UnwindClause unwind)
    {
        var list = BindExpression(unwind.List);
        RefuseBound(unwind.Variable);
        var type = list.Type.Kind == StaticKind.List ? list.Type.Element! : StaticType.Any;
        return new(unwind.Span, list, Declare(unwind.Variable.Span, type, unwind.Variable.Name));
    }

    private void RefuseBound(VariableExpression variable)
    {
        if (_scope.Find(variable.Name) is not null)
        {
            throw Error(Failures.VariableAlreadyBound(_source.At(variable.Span), variable.Name));
        }
    }

    private static BoundVariable[] ColumnsOf(BoundProjection projection)
    {
        var columns = new BoundVariable[projection.Items.Length];
        for (var at = 0; at < columns.Length; at++)
        {
            columns[at] = projection.Items[at].Variable;
        }

        return columns;
    }

    private static ImmutableArray<string> NamesOf(BoundSingleQuery arm)
    {
        var names = new string[arm.Columns.Length];
        for (var at = 0; at < names.Length; at++)
        {
            names[at] = arm.Columns[at].Name!;
        }

        return ImmutableArray.Create(names);
    }

    /// <summary>The arm with its columns in the first arm's order.</summary>
    private BoundSingleQuery AlignColumns(BoundSingleQuery first, BoundSingleQuery arm, UnionOperator union)
    {
        var aligned = new BoundVariable[first.Columns.Length];
        for (var at = 0; at < aligned.Length; at++)
        {
            var name = first.Columns[at].Name;
            foreach (var column in arm.Columns)
            {
                if (column.Name == name)
                {
                    aligned[at] = column;
                }
            }
        }

        return arm.Columns.Length == aligned.Length && Array.TrueForAll(aligned, column => column is not null)
            ? arm with { Columns = aligned }
            : throw Error(Failures.DifferentColumnsInUnion(_source.At(union.Span), string.Join(", ", NamesOf(first)), string.Join(", ", NamesOf(arm))));
    }
}
