using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Spectre's console over our writer. Only runs that face a terminal touch it: loading it costs start-up time.</summary>
internal static class TerminalConsole
{
    public static IAnsiConsole Over(TextWriter output) => AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
}
