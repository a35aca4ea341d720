using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Expressions.Functions;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>Makes row expressions from bound ones, for one statement in execution.</summary>
/// <param name="parameters">The names in the order of the frame's parameter values.</param>
/// <param name="subqueries">Makes the operators of a subquery's body.</param>
internal sealed class ExpressionCompiler(Frame frame, ImmutableArray<string> parameters, Func<BoundUnion, Operator> subqueries)
{
    public RowExpression Compile(BoundExpression expression) => expression switch
    {
        BoundVariable variable => new SlotRead(variable.Span, variable.Slot),
        BoundConstant constant => new Constant(constant.Span, ValueConversion.FromConstant(constant.Value)),
        BoundParameter parameter => new ParameterRead(parameter.Span, parameters.IndexOf(parameter.Name)),
        BoundProperty property => Property(property),
        BoundBinary binary => Binary(binary),
        BoundUnary unary => Unary(unary),
        BoundCall call => Call(call),
        BoundLabelTest test => Labels(test),
        BoundSubquery subquery => Subquery(subquery),
        BoundCase @case => Case(@case),
        BoundList list => new ListOf(list.Span, Compile(list.Items)),
        BoundMap map => Map(map),
        BoundMapProjection projection => Projection(projection),
        BoundIndex index => new IndexRead(index.Span, Compile(index.Target), Compile(index.Index)),
        BoundSlice slice => new Slice(slice.Span, Compile(slice.Target), CompileOptional(slice.From), CompileOptional(slice.To)),
        BoundListComprehension list => new ListComprehension(
            list.Span, Compile(list.List), list.Variable.Slot, CompileOptional(list.Where), CompileOptional(list.Map)),
        BoundQuantifier quantifier => new Quantifier(
            quantifier.Span, quantifier.Kind, Compile(quantifier.List), quantifier.Variable.Slot, Compile(quantifier.Predicate)),
        BoundReduce reduce => new Reduction(
            reduce.Span, reduce.Accumulator.Slot, Compile(reduce.Start), Compile(reduce.List), reduce.Variable.Slot, Compile(reduce.Step)),
        _ => throw NotSupported(expression, "This expression"),
    };

    public RowExpression? CompileOptional(BoundExpression? expression) => expression is null ? null : Compile(expression);

    public RowExpression[] Compile(BoundExpression[] expressions)
    {
        var compiled = new RowExpression[expressions.Length];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = Compile(expressions[i]);
        }

        return compiled;
    }

    private PropertyRead Property(BoundProperty property) =>
        new(property.Span, Compile(property.Target), property.Key, frame.Graph.Keys.Intern(property.Key));

    private RowExpression Binary(BoundBinary binary)
    {
        var span = binary.Span;
        var left = Compile(binary.Left);
        var right = Compile(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.And => new Conjunction(span, left, right),
            BinaryOperator.Or => new Disjunction(span, left, right),
            BinaryOperator.Xor => new ExclusiveDisjunction(span, left, right),
            BinaryOperator.Equal => new EqualTest(span, left, right),
            BinaryOperator.NotEqual => new NotEqualTest(span, left, right),
            BinaryOperator.Less => new Inequality(span, left, right, Signs.Less),
            BinaryOperator.LessOrEqual => new Inequality(span, left, right, Signs.Less | Signs.Equal),
            BinaryOperator.Greater => new Inequality(span, left, right, Signs.Greater),
            BinaryOperator.GreaterOrEqual => new Inequality(span, left, right, Signs.Greater | Signs.Equal),
            BinaryOperator.In => new Membership(span, left, right),
            BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains => new StringTest(span, left, binary.Operator, right),
            BinaryOperator.Matches => throw NotSupported(binary, "The operator =~"),
            _ => new Arithmetic(span, left, binary.Operator, right),
        };
    }

    private RowExpression Unary(BoundUnary unary)
    {
        var operand = Compile(unary.Operand);
        return unary.Operator switch
        {
            UnaryOperator.Not => new Negation(unary.Span, operand),
            UnaryOperator.IsNull => new NullTest(unary.Span, operand, Truth.True),
            UnaryOperator.IsNotNull => new NullTest(unary.Span, operand, Truth.False),
            _ => new SignChange(unary.Span, unary.Operator, operand),
        };
    }

    private RowExpression Call(BoundCall call)
    {
        var arguments = Compile(call.Arguments);
        return call.Function.Name switch
        {
            "coalesce" => new Coalesce(call.Span, arguments),
            "nullIf" => new NullIf(call.Span, arguments[0], arguments[1]),
            var name => FunctionRegistry.Find(name) is { } function
                ? new FunctionCall(function, arguments, new Call(name, call.Span, frame))
                : throw NotSupported(call, $"The function {name}()"),
        };
    }

    private LabelTest Labels(BoundLabelTest test) => new(
        test.Span, Compile(test.Target), LabelCondition.Of(test.Labels, frame.Graph.Labels), LabelCondition.Of(test.Labels, frame.Graph.Types));

    private RowExpression Subquery(BoundSubquery subquery)
    {
        var body = subqueries(subquery.Body);
        return subquery.Kind switch
        {
            SubqueryKind.Exists => new ExistsSubquery(subquery.Span, body),
            SubqueryKind.Count => new CountSubquery(subquery.Span, body),
            _ => new CollectSubquery(subquery.Span, body, subquery.Body.Arms[0].Columns[0].Slot),
        };
    }

    private CaseOf Case(BoundCase @case)
    {
        var tests = new RowExpression[@case.Branches.Length];
        var results = new RowExpression[@case.Branches.Length];
        for (var i = 0; i < tests.Length; i++)
        {
            tests[i] = Compile(@case.Branches[i].When);
            results[i] = Compile(@case.Branches[i].Then);
        }

        return new(@case.Span, CompileOptional(@case.Subject), tests, results, CompileOptional(@case.Otherwise));
    }

    private MapOf Map(BoundMap map)
    {
        var (keys, values) = Entries(map.Entries);
        return new(map.Span, keys, values);
    }

    private MapProjection Projection(BoundMapProjection projection)
    {
        var subject = Compile(projection.Subject);
        var (keys, values) = Entries(projection.Entries);
        var own = projection.Base == MapProjectionBase.Nothing ? null
            : new FunctionCall(GraphFunctions.Properties, [subject], new Call("properties", projection.Span, frame));
        return new(projection.Span, subject, own, keys, values);
    }

    /// <summary>Of equal keys the last one counts.</summary>
    public (string[] Keys, RowExpression[] Values) Entries(BoundEntry[] entries)
    {
        var keys = new List<string>(entries.Length);
        var values = new List<RowExpression>(entries.Length);
        foreach (var entry in entries)
        {
            var at = keys.IndexOf(entry.Key);
            if (at < 0)
            {
                keys.Add(entry.Key);
                values.Add(Compile(entry.Value));
            }
            else
            {
                values[at] = Compile(entry.Value);
            }
        }

        return ([.. keys], [.. values]);
    }

    private StoreException NotSupported(BoundExpression expression, string what) =>
        new(Failures.NotSupported(frame.At(expression.Span), what));
}
