namespace KnowledgeGraph.Cypher.Execution;

/// <summary>One row, the one that stands in the frame.</summary>
internal sealed class ArgumentOperator(Frame frame) : Operator(frame)
{
    private bool _given;

    public override void Open() => _given = false;

    public override bool Next()
    {
        var first = !_given;
        _given = true;
        return first;
    }
}
