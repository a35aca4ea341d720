using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A table for files and other programs: columns in line, nothing cut off, no colour.</summary>
internal static class PlainTable
{
    private const string Gap = "  ";

    public static void Write(RowTable table, TextWriter output)
    {
        var lines = new List<string[]>(table.Rows.Length + 1) { table.Columns.ToArray() };
        foreach (var row in table.Rows)
        {
            lines.Add(Array.ConvertAll(row.ToArray(), CellText.Of));
        }

        var widths = new int[table.Columns.Length];
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Length; i++)
            {
                widths[i] = Math.Max(widths[i], DisplayWidth.Of(line[i]));
            }
        }

        foreach (var line in lines)
        {
            WriteLine(line, widths, output);
        }
    }

    private static void WriteLine(string[] line, int[] widths, TextWriter output)
    {
        var last = Array.FindLastIndex(line, cell => cell.Length > 0);
        for (var i = 0; i <= last; i++)
        {
            output.Write(line[i]);
            if (i < last)
            {
                output.Write(new string(' ', widths[i] - DisplayWidth.Of(line[i])));
                output.Write(Gap);
            }
        }

        output.WriteLine();
    }
}
