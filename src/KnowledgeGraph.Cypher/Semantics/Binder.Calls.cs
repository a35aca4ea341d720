using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Calls: aggregates, functions, and <c>exists(pattern)</c>.</summary>
internal sealed partial class Binder
{
    /// <summary>Where aggregates go; null where none may stand.</summary>
    private AggregateCollector? _aggregates;

    private bool _insideAggregate;

    private BoundExpression BindCall(CallExpression call)
    {
        if (AggregateTable.Find(call.Name) is { } aggregate)
        {
            return BindAggregate(call.Span, call.Name + "()", aggregate, call.Quantifier, call.Arguments);
        }

        var at = _source.At(call.Span);
        if (call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase))
        {
            return call.Arguments is [PatternExpression pattern] ? BindPatternPredicate(pattern) : throw Error(Failures.PropertyExistenceRemoved(at));
        }

        var function = FunctionTable.Find(call.Name) ?? throw Error(Failures.UnknownFunction(at, call.Name, FunctionTable.NearestTo(call.Name)));
        if (call.Quantifier == SetQuantifier.Distinct)
        {
            throw Error(Failures.DistinctWithoutAggregate(at, function.Name));
        }

        RequireArguments(call, function.Name, function.MinimumArguments, function.MaximumArguments);
        if (_insideAggregate && function.IsRandom)
        {
            throw Error(Failures.RandomInAggregate(at, function.Name));
        }

        var arguments = BindArguments(call, function);
        return new BoundCall(call.Span, function.TypeOf(arguments), function, arguments);
    }

    private BoundExpression[] BindArguments(CallExpression call, FunctionSignature function)
    {
        var arguments = BindAll(call.Arguments);
        for (var at = 0; at < arguments.Length && at < function.Accepts.Length; at++)
        {
            Require(arguments[at], function.Accepts[at], function.Name + "()");
        }

        return arguments;
    }

    private void RequireArguments(CallExpression call, string name, int minimum, int maximum)
    {
        var given = call.Arguments.Length;
        if (given >= minimum && given <= maximum)
        {
            return;
        }

        var takes = (minimum, maximum) switch
        {
            (_, int.MaxValue) => $"at least {Arguments(minimum)}",
            _ when minimum == maximum => Arguments(minimum),
            _ => $"{minimum} to {Arguments(maximum)}",
        };
        throw Error(Failures.InvalidNumberOfArguments(_source.At(call.Span), name + "()", takes, given));
    }

    private static string Arguments(int count) => count == 1 ? "1 argument" : $"{count} arguments";

    /// <summary>Puts the aggregate with the others of the projection and leaves its variable in the expression.</summary>
    private BoundVariable BindAggregate(
        Span span, string name, AggregateFunction function, SetQuantifier quantifier, Expression[] arguments)
    {
        if (_insideAggregate)
        {
            throw Error(Failures.NestedAggregation(_source.At(span)));
        }

        var collector = _aggregates ?? throw Error(Failures.InvalidAggregation(_source.At(span), name));
        var takes = function == AggregateFunction.CountRows ? 0 : AggregateTable.ArgumentsOf(function);
        if (arguments.Length != takes)
        {
            throw Error(Failures.InvalidNumberOfArguments(_source.At(span), name, Arguments(takes), arguments.Length));
        }

        _insideAggregate = true;
        var argument = takes > 0 ? BindExpression(arguments[0]) : null;
        var parameter = takes > 1 ? BindExpression(arguments[1]) : null;
        _insideAggregate = false;
        var type = AggregateTable.TypeOf(function, argument?.Type ?? StaticType.Any);
        return collector.Add(new(span, NewVariable(span, type, name: null), function, quantifier, argument, parameter));
    }
}
