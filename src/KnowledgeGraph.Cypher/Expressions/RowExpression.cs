using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>An expression ready to be evaluated over the current row. One statement in execution owns it: some nodes keep buffers.</summary>
internal abstract class RowExpression(Span span)
{
    public Span Span => span;

    public abstract Value Evaluate(Frame frame);

    /// <summary>The value as a predicate.</summary>
    /// <exception cref="StoreException">The value is neither boolean nor null.</exception>
    public virtual Truth Test(Frame frame)
    {
        var value = Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.Boolean => value.AsBoolean.ToTruth(),
            ValueKind.Null => Truth.Unknown,
            _ => throw Wrong(frame, "A predicate", "a boolean", value),
        };
    }

    protected StoreException Wrong(Frame frame, string what, string expected, in Value found) =>
        new(Failures.WrongKind(frame.At(Span), what, expected, ValueText.InMessage(found)));
}
