using KnowledgeGraph.Cli.Output;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Verbs.Check;

/// <summary>Colours the marks of a near miss, <c>[-so-]</c> red and <c>{+so+}</c> green, where the terminal has colours.</summary>
internal static class DifferenceColours
{
    private const string Red = "\e[31m";
    private const string Green = "\e[32m";
    private const string Plain = "\e[39m";

    /// <remarks>The terminal is asked only about a line with marks: asking costs start-up time.</remarks>
    public static string In(string line) =>
        (line.Contains("[-", StringComparison.Ordinal) || line.Contains("{+", StringComparison.Ordinal))
        && TerminalConsole.Over(TextWriter.Null).Profile.Capabilities.ColorSystem != ColorSystem.NoColors
            ? Coloured(line)
            : line;

    internal static string Coloured(string line) => Coloured(Coloured(line, "[-", "-]", Red), "{+", "+}", Green);

    private static string Coloured(string line, string open, string close, string colour)
    {
        for (var at = line.IndexOf(open, StringComparison.Ordinal); at >= 0; at = line.IndexOf(open, at, StringComparison.Ordinal))
        {
            var end = line.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                return line;
            }

            var marked = colour + line[at..(end + close.Length)] + Plain;
            (line, at) = (line[..at] + marked + line[(end + close.Length)..], at + marked.Length);
        }

        return line;
    }
}
