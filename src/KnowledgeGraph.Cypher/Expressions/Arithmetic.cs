using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>+ - * / % ^</c> over numbers: 64-bit integers, checked, else floats. <c>+</c> also joins strings and lists.</summary>
internal sealed class Arithmetic(Span span, RowExpression left, BinaryOperator operation, RowExpression right) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        if (first.IsNull || second.IsNull)
        {
            return Value.Null;
        }

        if (first.IsNumber && second.IsNumber)
        {
            return first.Kind == ValueKind.Integer && second.Kind == ValueKind.Integer && operation != BinaryOperator.Power
                ? Integers(frame, first.AsInteger, second.AsInteger)
                : Floats(first.AsNumber, second.AsNumber);
        }

        return operation == BinaryOperator.Add && Joined(frame, first, second) is { IsNull: false } joined
            ? joined
            : throw WrongOperand(frame, first, second);
    }

    private Value Integers(Frame frame, long a, long b)
    {
        if (b == 0 && (operation is BinaryOperator.Divide or BinaryOperator.Modulo))
        {
            throw new StoreException(Failures.DivisionByZero(frame.At(Span)));
        }

        try
        {
            return Value.Of(operation switch
            {
                BinaryOperator.Add => checked(a + b),
                BinaryOperator.Subtract => checked(a - b),
                BinaryOperator.Multiply => checked(a * b),
                BinaryOperator.Divide => checked(a / b),
                _ => b == -1 ? 0 : a % b,
            });
        }
        catch (OverflowException)
        {
            throw new StoreException(Failures.IntegerOverflow(frame.At(Span), $"{a} {Sign} {b}"));
        }
    }

    private Value Floats(double a, double b) => Value.Of(operation switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.Modulo => a % b,
        _ => Math.Pow(a, b),
    });

    /// <summary>Strings with strings or numbers, lists with lists or items; null where neither applies.</summary>
    private static Value Joined(Frame frame, in Value first, in Value second)
    {
        if (first.Kind == ValueKind.List || second.Kind == ValueKind.List)
        {
            var before = first.Kind == ValueKind.List ? first.AsList : [first];
            var after = second.Kind == ValueKind.List ? second.AsList : [second];
            var joined = new Value[before.Length + after.Length];
            frame.Guard.Charge(joined.Length * 16L);
            Array.Copy(before, joined, before.Length);
            Array.Copy(after, 0, joined, before.Length, after.Length);
            return Value.Of(joined);
        }

        if ((first.Kind == ValueKind.String && (second.Kind == ValueKind.String || second.IsNumber))
            || (second.Kind == ValueKind.String && first.IsNumber))
        {
            var text = ValueText.Scalar(first) + ValueText.Scalar(second);
            frame.Guard.Charge(text.Length * 2L);
            return Value.Of(text);
        }

        return Value.Null;
    }

    private string Sign => operation switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        _ => "^",
    };

    private StoreException WrongOperand(Frame frame, in Value first, in Value second)
    {
        var expected = operation == BinaryOperator.Add ? "numbers, strings or lists" : "numbers";
        var wrong = first.IsNumber || (operation == BinaryOperator.Add && first.Kind == ValueKind.String) ? second : first;
        return Wrong(frame, $"The operator {Sign}", expected, wrong);
    }
}

/// <summary><c>-x</c>, and <c>+x</c>, which only checks.</summary>
internal sealed class SignChange(Span span, UnaryOperator sign, RowExpression operand) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var value = operand.Evaluate(frame);
        switch (value.Kind)
        {
            case ValueKind.Null:
                return Value.Null;
            case ValueKind.Integer when sign == UnaryOperator.Negate && value.AsInteger == long.MinValue:
                throw new StoreException(Failures.IntegerOverflow(frame.At(Span), $"-({long.MinValue})"));
            case ValueKind.Integer:
                return sign == UnaryOperator.Negate ? Value.Of(-value.AsInteger) : value;
            case ValueKind.Float:
                return sign == UnaryOperator.Negate ? Value.Of(-value.AsFloat) : value;
            default:
                throw Wrong(frame, "A sign", "a number", value);
        }
    }
}
