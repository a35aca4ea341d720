namespace KnowledgeGraph.Cypher.Execution;

/// <summary>SKIP and LIMIT without an order.</summary>
internal sealed class PageOperator(Frame frame, Operator input, RowCount skip, RowCount limit) : Operator(frame)
{
    private long _toSkip;
    private long _left;

    public override void Open()
    {
        _toSkip = skip.Evaluate(Frame);
        _left = limit.Evaluate(Frame);
        input.Open();
    }

    public override bool Next()
    {
        while (_toSkip > 0)
        {
            _toSkip--;
            if (!input.Next())
            {
                return false;
            }
        }

        return _left-- > 0 && input.Next();
    }
}
