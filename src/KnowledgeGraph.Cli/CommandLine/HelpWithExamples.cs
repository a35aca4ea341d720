using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>The usual help, then examples; at the root the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction plain) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = plain.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        if (command is IExemplified exemplified)
        {
            output.WriteLine("Examples:");
            foreach (var example in exemplified.Examples)
            {
                output.WriteLine($"  {example}");
            }
        }

        if (command is RootCommand)
        {
            output.WriteLine("Exit codes:");
            output.WriteLine($"  {ExitCode.Summary}");
        }

        return code;
    }
}
