namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// One step of a running statement. Rows are pulled: each <see cref="Next"/> that answers true has put a row into the
/// frame. It may be opened again after any number of rows, which starts it afresh.
/// </summary>
internal abstract class Operator(Frame frame)
{
    protected Frame Frame => frame;

    public abstract void Open();

    /// <summary>Whether there is another row; once false, it is not called again before the next <see cref="Open"/>.</summary>
    public abstract bool Next();
}
