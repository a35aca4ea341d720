namespace KnowledgeGraph.Cli.Output;

/// <summary>Writes what a verb gives the way this run's output wants it.</summary>
internal sealed class Page(Surroundings surroundings)
{
    private TextWriter Output => surroundings.Out;

    private void Table(RowTable table)
    {
        if (surroundings.Display == Display.Terminal)
        {
            TerminalTable.Write(table, Output);
        }
        else
        {
            PlainTable.Write(table, Output);
        }
    }

    private void Trees(IEnumerable<Branch> roots)
    {
        foreach (var root in roots)
        {
            if (surroundings.Display == Display.Terminal)
            {
                TerminalTree.Write(root, Output);
            }
            else
            {
                PlainTree.Write(root, Output);
            }
        }
    }

    /// <summary>An answer that people read as trees and programs as rows.</summary>
    public void Answer(OutputFormat format, Func<RowTable> rows, Func<IEnumerable<Branch>> trees)
    {
        if (format == OutputFormat.Json)
        {
            Json(rows());
        }
        else
        {
            Trees(trees());
        }
    }

    /// <summary>An answer that is rows for both.</summary>
    public void Answer(OutputFormat format, RowTable rows)
    {
        if (format == OutputFormat.Json)
        {
            Json(rows);
        }
        else
        {
            Table(rows);
        }
    }

    private void Json(RowTable table) => JsonRows.Write(table, Output);

    public void Line(string text) => Output.WriteLine(text);
}
