using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>What is wrong with a command line, in one sentence.</summary>
internal static class CommandLineMistake
{
    public static string In(ParseResult parsed)
    {
        var command = NameOf(parsed.CommandResult);
        if (parsed.CommandResult.Command is not Verb and var group && parsed.UnmatchedTokens is [var unknown, ..])
        {
            return $"'{unknown}' is no verb of {command}; it has {string.Join(", ", group.Subcommands.Select(verb => verb.Name))}";
        }

        return $"{parsed.Errors[0].Message} See {command} --help";
    }

    private static string NameOf(CommandResult result) => result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "kg";
}
