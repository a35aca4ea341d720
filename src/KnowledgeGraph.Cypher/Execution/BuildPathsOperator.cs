namespace KnowledgeGraph.Cypher.Execution;

internal sealed class BuildPathsOperator(Frame frame, Operator input, PathBuilder[] paths) : Operator(frame)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next())
        {
            return false;
        }

        foreach (var path in paths)
        {
            path.Build(Frame);
        }

        return true;
    }
}
