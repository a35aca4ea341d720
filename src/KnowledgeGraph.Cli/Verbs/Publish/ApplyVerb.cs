using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Publish;

/// <summary><c>kg apply</c></summary>
internal sealed class ApplyVerb : Verb
{
    private const int Retries = 5;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    private readonly Option<string?> stepSize = new("--step-size")
    {
        Description = "Nodes and edges in one transaction, 1 or more; an article is never cut in two. Smaller where the server is short of memory. Default: 10000.",
        HelpName = "N",
    };

    public ApplyVerb(Surroundings surroundings)
        : base("apply", "Make a server's graph what the files say: what differs is written, whole articles at a time. Refuses where the files have errors.", surroundings)
    {
        Add(stepSize);
        StoreOptions.AddTo(this);
    }

    public override IReadOnlyList<string> Examples => ["kg apply --store http://localhost:7474", "kg apply --store neo4j://localhost --password-file neo4j.password"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var run = RunOf(parsed);
        var named = NamedStore.Required(parsed, Surroundings);
        var projection = await Publishable.ReadAsync(parsed, Surroundings, cancellation);
        await using var store = named.Open();
        using var progress = new ApplyProgress(Surroundings);
        try
        {
            await new Migrator(store).EnsureCurrentAsync(cancellation);
            var report = await ApplyAsync(store, projection.Content, run with { Observer = progress }, progress, cancellation);
            return report.Refusals.IsEmpty ? ExitCode.Done : ExitCode.World;
        }
        catch (OperationCanceledException)
        {
            progress.Stop();
            throw;
        }
        catch (StoreException failed)
        {
            progress.Stop();
            throw OwnStatements.Failed(failed);
        }
    }

    private async Task<ApplyReport> ApplyAsync(IGraphStore store, GraphContent content, ApplyRun run, ApplyProgress progress, CancellationToken cancellation)
    {
        var plan = await new Publisher(store).PlanAsync(content, cancellation);
        if (plan.IsEmpty)
        {
            Surroundings.Error.WriteLine(PlanSummary.Of(plan));
            return ApplyReport.Nothing;
        }

        progress.Begins();
        var report = await new Publisher(store).ApplyAsync(content, plan, run, cancellation);
        progress.End(report);
        return report;
    }

    private ApplyRun RunOf(ParseResult parsed)
    {
        var random = new Random();
        var id = new byte[8];
        random.NextBytes(id);
        var retrying = new Retrying(Retries, FirstPause, random.NextDouble, (pause, cancellation) => Task.Delay(pause, cancellation));
        var run = ApplyRun.Quiet(Convert.ToHexStringLower(id)) with { Retrying = retrying };
        return parsed.GetValue(stepSize) is { } text ? run with { StepSize = SizeIn(text) } : run;
    }

    private static int SizeIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? size
            : throw new Refusal($"--step-size: '{text}' is no number from 1", ExitCode.Usage);
}
