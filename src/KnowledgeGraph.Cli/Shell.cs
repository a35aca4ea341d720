using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli;

/// <summary>One run: command line to exit code. Whatever fails ends as one sentence on the error stream.</summary>
internal static class Shell
{
    /// <remarks>It waits for the verb here: the process has nothing else to do, and async code is compiled anew at each start.</remarks>
    /// <param name="stopping">What stops a verb from outside.</param>
    public static int Run(string[] args, Surroundings surroundings, Func<Verb, CancellationToken> stopping)
    {
        var cancellation = CancellationToken.None;
        try
        {
            var code = RunParsed(Root.Parse(args, surroundings), surroundings, verb => cancellation = stopping(verb));
            surroundings.Out.Flush();
            return code;
        }
        catch (Refusal refusal)
        {
            return Say(surroundings, refusal.Message, refusal.ExitCode);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (StoreException failed)
        {
            return Say(surroundings, $"{failed.Message}{HowToMend(failed.Failure)}", ExitCodeOf(failed.Failure));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return Say(surroundings, failed.Message, ExitCode.World);
        }
        catch (Exception defect)
        {
            return Say(surroundings, $"a defect of kg, please report it: {defect.GetType().Name}: {defect.Message}", ExitCode.Defect);
        }
    }

    private static int RunParsed(ParseResult parsed, Surroundings surroundings, Func<Verb, CancellationToken> stopping) => parsed switch
    {
        { Action: SynchronousCommandLineAction { ClearsParseErrors: true } action } => ShowHelp(parsed, action, surroundings.Out),
        { CommandResult.Command: not Verb, UnmatchedTokens: [] } => Unfinished(parsed, surroundings),
        { Errors.Count: > 0 } => Say(surroundings, CommandLineMistake.In(parsed), ExitCode.Usage),
        { CommandResult.Command: Verb verb } => verb.RunAsync(parsed, stopping(verb)).GetAwaiter().GetResult(),
        _ => throw new InvalidOperationException($"{parsed.CommandResult.Command.Name} does nothing"),
    };

    private static int ShowHelp(ParseResult parsed, SynchronousCommandLineAction action, TextWriter output)
    {
        parsed.InvocationConfiguration.Output = output;
        return action.Invoke(parsed);
    }

    /// <summary>Only <c>kg</c> or <c>kg ask</c>: the help, as words for people.</summary>
    private static int Unfinished(ParseResult parsed, Surroundings surroundings)
    {
        ShowHelp(parsed, new HelpWithExamples(new HelpAction()), surroundings.Error);
        return ExitCode.Usage;
    }

    private static int ExitCodeOf(Failure failure) => failure.Phase == FailurePhase.World || LimitFailures.Includes(failure) ? ExitCode.World : ExitCode.Findings;

    /// <summary>What only the command line can add: where it takes a password from.</summary>
    private static string HowToMend(Failure failure) =>
        failure.Code == "Neo.ClientError.Security.Unauthorized" ? " kg takes them from NEO4J_USER and NEO4J_PASSWORD, or the password from --password-file." : "";

    private static int Say(Surroundings surroundings, string sentence, int code)
    {
        surroundings.Out.Flush();
        surroundings.Error.WriteLine($"kg: {sentence}");
        return code;
    }
}
