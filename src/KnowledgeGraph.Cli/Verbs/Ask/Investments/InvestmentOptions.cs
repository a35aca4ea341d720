using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>The filters of <c>kg ask investments</c>.</summary>
internal sealed class InvestmentOptions
{
    private static readonly string[] Statuses = ["actual", "planned", "forecast", "hypothetical"];

    private readonly Option<string[]> investors = new("--investor") { Description = "Only by this entity: its id or any of its names. May be repeated.", HelpName = "ENTITY" };
    private readonly Option<string[]> targets = new("--target") { Description = "Only in this entity: its id or any of its names. May be repeated.", HelpName = "ENTITY" };
    private readonly PeriodOptions period = new();
    private readonly Option<string[]> statuses = new("--status") { Description = "Only actual, planned, forecast or hypothetical. May be repeated.", HelpName = "STATUS" };

    public void AddTo(Command command)
    {
        command.Add(investors);
        command.Add(targets);
        period.AddTo(command);
        command.Add(statuses);
    }

    /// <summary>What can be checked before the graph is opened.</summary>
    /// <exception cref="Refusal">A date or status is none.</exception>
    public void Check(ParseResult parsed)
    {
        _ = (period.Since(parsed), period.Until(parsed));
        if (Array.Find(parsed.GetValue(statuses) ?? [], status => !Statuses.Contains(status)) is { } unknown)
        {
            throw new Refusal($"--status: '{unknown}' is none of {string.Join(", ", Statuses)}", ExitCode.Usage);
        }
    }

    /// <exception cref="Refusal">A name means no entity, or several.</exception>
    public InvestmentFilter Filter(ParseResult parsed, Graph graph, CancellationToken cancellation) => new(
        Ids(parsed.GetValue(investors), graph, cancellation),
        Ids(parsed.GetValue(targets), graph, cancellation),
        period.Since(parsed),
        period.Until(parsed),
        parsed.GetValue(statuses) is { Length: > 0 } some ? [.. some] : null);

    private static ImmutableArray<string>? Ids(string[]? names, Graph graph, CancellationToken cancellation)
    {
        if (names is not { Length: > 0 })
        {
            return null;
        }

        var ids = ImmutableArray.CreateBuilder<string>(names.Length);
        foreach (var name in names)
        {
            ids.Add(Asked.Entity(graph, name, cancellation).Entity.Id);
        }

        return ids.MoveToImmutable();
    }
}
