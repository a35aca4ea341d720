using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>One update clause, done for one row at a time; the row stands in the frame and gets the clause's new variables there.</summary>
internal abstract class UpdateStep
{
    /// <summary>Appends the rows that pass on: mostly the one in the frame.</summary>
    public virtual void Apply(Frame frame, List<Value[]> output)
    {
        Apply(frame);
        output.Add(frame.Row);
    }

    /// <summary>For clauses that pass exactly one row.</summary>
    protected abstract void Apply(Frame frame);
}
