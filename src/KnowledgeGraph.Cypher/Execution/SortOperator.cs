using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>ORDER BY with SKIP and LIMIT. Rows equal by every key keep their order. With a limit no more than about twice as many rows are kept.</summary>
internal sealed class SortOperator(Frame frame, Operator input, RowExpression[] keys, SortOrder[] orders, RowCount skip, RowCount limit)
    : Operator(frame)
{
    private const int SlackBeforeCut = 1024;
    private const int BytesPerRow = 80;
    private const int BytesPerValue = 16;

    private readonly List<SortedRow> _rows = [];
    private int _next;
    private int _end;

    public override void Open()
    {
        var skipped = skip.Evaluate(Frame);
        var limited = limit.Evaluate(Frame);
        var kept = limited > long.MaxValue - skipped ? long.MaxValue : skipped + limited;
        _rows.Clear();
        input.Open();
        Take(kept);
        _rows.Sort(Compare);
        _next = (int)Math.Min(skipped, _rows.Count);
        _end = (int)Math.Min(kept, _rows.Count);
    }

    public override bool Next()
    {
        if (_next >= _end)
        {
            return false;
        }

        var row = _rows[_next++].Row;
        Array.Copy(row, Frame.Row, row.Length);
        return true;
    }

    private void Take(long kept)
    {
        long number = 0;
        while (input.Next())
        {
            var row = (Value[])Frame.Row.Clone();
            var sortKeys = new Value[keys.Length];
            for (var i = 0; i < keys.Length; i++)
            {
                sortKeys[i] = keys[i].Evaluate(Frame);
            }

            _rows.Add(new(row, sortKeys, number++));
            if (_rows.Count - SlackBeforeCut > kept && _rows.Count / 2 > kept)
            {
                _rows.Sort(Compare);
                _rows.RemoveRange((int)kept, _rows.Count - (int)kept);
            }
            else
            {
                Frame.Guard.Charge(number <= kept ? BytesPerRow + ((row.Length + keys.Length) * BytesPerValue) : 0);
            }
        }
    }

    private int Compare(SortedRow left, SortedRow right)
    {
        for (var i = 0; i < orders.Length; i++)
        {
            var sign = Order.Compare(left.Keys[i], right.Keys[i]);
            if (sign != 0)
            {
                return orders[i] == SortOrder.Ascending ? sign : -sign;
            }
        }

        return left.Number.CompareTo(right.Number);
    }

    private sealed record SortedRow(Value[] Row, Value[] Keys, long Number);
}
