using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary><see cref="ParsedQuery"/> -> <see cref="BoundQuery"/>: names become slots; scopes, kinds and aggregation are checked.</summary>
internal sealed partial class Binder
{
    private const int DeepestExpression = 1_000;

    private readonly SourceText _source;
    private readonly List<string> _parameters = [];
    private Scope _scope = new(outer: null);
    private int _slotCount;
    private int _depth;
    private bool _writes;

    private Binder(SourceText source) => _source = source;

    /// <exception cref="StoreException">A name, a kind, a scope or an aggregate is wrong.</exception>
    public static BoundQuery Bind(ParsedQuery query) => new Binder(query.Source).BindStatement(query);

    private BoundQuery BindStatement(ParsedQuery query)
    {
        if (query.Statement is SchemaCommand command)
        {
            return new(_source, StatementKind.Schema, new BoundSchemaCommand(command), []);
        }

        var body = BindUnion((QueryBody)query.Statement, QueryPlace.Statement);
        var kind = _writes ? StatementKind.Write : StatementKind.Read;
        return new(_source, kind, new BoundRegularQuery(body, _slotCount), [.. _parameters]);
    }

    /// <summary>A variable with a slot of its own; it is in no scope yet.</summary>
    private BoundVariable NewVariable(Span span, StaticType type, string? name) => new(span, type, _slotCount++, name);

    private BoundVariable Declare(Span span, StaticType type, string name)
    {
        var variable = NewVariable(span, type, name);
        _scope.Add(variable);
        return variable;
    }

    private BoundVariable Resolve(VariableExpression variable)
    {
        var found = _scope.Find(variable.Name) ?? throw Error(
            Failures.UndefinedVariable(_source.At(variable.Span), variable.Name, _scope.NearestTo(variable.Name)));
        return Used(found, variable.Span);
    }

    /// <summary>The variable as it stands here; subqueries around it learn that they read it.</summary>
    private BoundVariable Used(BoundVariable variable, Span span)
    {
        for (var subquery = _subquery; subquery is not null; subquery = subquery.Outer)
        {
            subquery.Read(variable);
        }

        return variable with { Span = span };
    }

    private static StoreException Error(Failure failure) => new(failure);

    /// <summary>Every stage behind this one walks the tree too, with frames larger than ours: so a fixed bound, not the stack that is left.</summary>
    private void EnterExpression(Span span)
    {
        if (++_depth > DeepestExpression || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(Failures.NestedTooDeeply(_source.At(span)));
        }
    }
}
