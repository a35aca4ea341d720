using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A table for a terminal: lines, wrapped cells.</summary>
internal static class TerminalTable
{
    public static void Write(RowTable table, TextWriter output)
    {
        var drawn = new Table { Border = TableBorder.Rounded };
        foreach (var column in table.Columns)
        {
            drawn.AddColumn(new TableColumn($"[bold]{Markup.Escape(column)}[/]"));
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Select(value => new Text(CellText.Of(value))));
        }

        TerminalConsole.Over(output).Write(drawn);
    }
}
