using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>What binary operators take and give, as far as it is sure before the first row.</summary>
internal static class OperatorTypes
{
    private static readonly OperandKinds NoLimit = new(AcceptedKinds.Anything, AcceptedKinds.Anything);
    private static readonly OperandKinds Membership = new(AcceptedKinds.Anything, AcceptedKinds.List);
    private static readonly OperandKinds Subtraction = new(AcceptedKinds.Subtractable, AcceptedKinds.Subtractable);
    private static readonly OperandKinds Scaling = new(AcceptedKinds.Scalable, AcceptedKinds.Scalable);
    private static readonly OperandKinds Arithmetic = new(AcceptedKinds.Number, AcceptedKinds.Number);

    public static OperandKinds Of(BinaryOperator operation) => operation switch
    {
        BinaryOperator.In => Membership,
        BinaryOperator.Subtract => Subtraction,
        BinaryOperator.Multiply or BinaryOperator.Divide => Scaling,
        BinaryOperator.Modulo or BinaryOperator.Power => Arithmetic,
        _ => NoLimit,
    };

    public static StaticType ResultOf(BinaryOperator operation, StaticType left, StaticType right) => operation switch
    {
        BinaryOperator.Add => SumOf(left, right),
        BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => ArithmeticOf(left, right),
        BinaryOperator.Power => StaticType.Float,
        _ => StaticType.Boolean,
    };

    private static StaticType SumOf(StaticType left, StaticType right)
    {
        if (left.Kind == StaticKind.List || right.Kind == StaticKind.List)
        {
            return ConcatenationOf(left, right);
        }

        if ((left.Kind == StaticKind.String && right.Kind != StaticKind.Any) || (right.Kind == StaticKind.String && left.Kind != StaticKind.Any))
        {
            return StaticType.String;
        }

        return ArithmeticOf(left, right);
    }

    private static StaticType ConcatenationOf(StaticType left, StaticType right)
    {
        var leftItem = left.Kind == StaticKind.List ? left.Element! : left;
        var rightItem = right.Kind == StaticKind.List ? right.Element! : right;
        return StaticType.ListOf(leftItem.Join(rightItem));
    }

    private static StaticType ArithmeticOf(StaticType left, StaticType right) => (left.Kind, right.Kind) switch
    {
        (StaticKind.Integer, StaticKind.Integer) => StaticType.Integer,
        (StaticKind.Float, _) when right.IsNumeric => StaticType.Float,
        (_, StaticKind.Float) when left.IsNumeric => StaticType.Float,
        _ => left.IsNumeric && right.IsNumeric ? StaticType.Number : StaticType.Any,
    };

    public static string NameOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Or => "OR",
        BinaryOperator.Xor => "XOR",
        BinaryOperator.And => "AND",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "<>",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.In => "IN",
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        BinaryOperator.Contains => "CONTAINS",
        BinaryOperator.Matches => "=~",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        _ => "^",
    };

    /// <summary>What stands on each side.</summary>
    internal sealed record OperandKinds(AcceptedKinds Left, AcceptedKinds Right);
}
