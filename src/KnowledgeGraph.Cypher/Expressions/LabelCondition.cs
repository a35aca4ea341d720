using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>A label expression over symbols.</summary>
internal abstract class LabelCondition
{
    /// <param name="labels">An element's labels, or its one type.</param>
    public abstract bool Holds(ReadOnlySpan<int> labels);

    public static LabelCondition Of(LabelExpression expression, SymbolTable names) => expression switch
    {
        LabelName name => new Named(names.Intern(name.Name)),
        AnyLabel => new Some(),
        NotLabel not => new Not(Of(not.Operand, names)),
        BothLabels both => new Both(Of(both.Left, names), Of(both.Right, names)),
        EitherLabel either => new Either(Of(either.Left, names), Of(either.Right, names)),
        _ => throw new InvalidOperationException($"unknown label expression {expression.GetType().Name}"),
    };

    private sealed class Named(int label) : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels)
        {
            foreach (var own in labels)
            {
                if (own == label)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class Some : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels) => !labels.IsEmpty;
    }

    private sealed class Not(LabelCondition operand) : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels) => !operand.Holds(labels);
    }

    private sealed class Both(LabelCondition left, LabelCondition right) : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels) => left.Holds(labels) && right.Holds(labels);
    }

    private sealed class Either(LabelCondition left, LabelCondition right) : LabelCondition
    {
        public override bool Holds(ReadOnlySpan<int> labels) => left.Holds(labels) || right.Holds(labels);
    }
}
