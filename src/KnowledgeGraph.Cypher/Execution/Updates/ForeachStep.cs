using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>FOREACH: the updates are done once an item, one clause after the other; the row passes unchanged.</summary>
internal sealed class ForeachStep(RowExpression list, int slot, UpdateStep[] updates) : UpdateStep
{
    protected override void Apply(Frame frame)
    {
        var items = list.Evaluate(frame);
        if (items.IsNull)
        {
            return;
        }

        if (items.Kind != ValueKind.List)
        {
            throw new StoreException(Failures.WrongKind(frame.At(list.Span), "FOREACH", "a list", ValueText.InMessage(items)));
        }

        var outer = frame.Row;
        foreach (var item in items.AsList)
        {
            frame.Guard.Tick();
            var row = (Value[])outer.Clone();
            row[slot] = item;
            RowsThrough.All(frame, updates, new List<Value[]> { row });
        }

        frame.Row = outer;
    }
}
