using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>Takes in every row, then does one clause after the other for all of them; only then it gives the first.</summary>
internal sealed class UpdateOperator(Frame frame, Operator input, UpdateStep[] steps) : Operator(frame)
{
    private const int BytesPerRow = 32;
    private const int BytesPerValue = 16;

    private List<Value[]> _rows = [];
    private int _next;

    public override void Open()
    {
        _rows = [];
        _next = 0;
        input.Open();
        while (input.Next())
        {
            Frame.Guard.Charge(BytesPerRow + (Frame.Row.Length * BytesPerValue));
            _rows.Add((Value[])Frame.Row.Clone());
        }

        var own = Frame.Row;
        _rows = RowsThrough.All(Frame, steps, _rows);
        Frame.Row = own;
    }

    public override bool Next()
    {
        if (_next == _rows.Count)
        {
            return false;
        }

        var row = _rows[_next++];
        Array.Copy(row, Frame.Row, row.Length);
        return true;
    }
}
