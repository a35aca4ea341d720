using System.CommandLine;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>The options <c>--since</c> and <c>--until</c>.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<string?> since = new("--since") { Description = "Only what may lie in or after this day, month, quarter or year.", HelpName = "2021-02" };
    private readonly Option<string?> until = new("--until") { Description = "Only what may lie in or before this day, month, quarter or year.", HelpName = "2021-Q2" };

    public void AddTo(Command command)
    {
        command.Add(since);
        command.Add(until);
    }

    /// <exception cref="Refusal">That is no date.</exception>
    public DateOnly? Since(ParseResult parsed) => DaysOf(parsed, since)?.First;

    /// <exception cref="Refusal">That is no date.</exception>
    public DateOnly? Until(ParseResult parsed) => DaysOf(parsed, until)?.Last;

    private static DateSpan? DaysOf(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is not { } text ? null
        : DateSpan.TryParse(text, out var days) ? days
        : throw new Refusal($"{option.Name}: '{text}' is no date; write {DateSpan.Rule}", ExitCode.Usage);
}
