using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

internal static class RowsThrough
{
    /// <summary>The rows after every step; each step is done for all rows before the next. Leaves another row in the frame.</summary>
    public static List<Value[]> All(Frame frame, UpdateStep[] steps, List<Value[]> rows)
    {
        foreach (var step in steps)
        {
            var output = new List<Value[]>(rows.Count);
            foreach (var row in rows)
            {
                frame.Guard.Tick();
                frame.Row = row;
                step.Apply(frame, output);
            }

            rows = output;
        }

        return rows;
    }
}
