using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Publish;

/// <summary><c>kg plan</c></summary>
internal sealed class PlanVerb : Verb
{
    private readonly Option<string> format = FormatOption.CreateOption();
    private readonly Flag exitCode = new("--exit-code") { Description = "End with 4 where there is something to apply." };

    public PlanVerb(Surroundings surroundings)
        : base("plan", "Show what kg apply would add, change and remove on a server, by unit and claim. Changes nothing.", surroundings)
    {
        Add(format);
        Add(exitCode);
        StoreOptions.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "kg plan --store http://localhost:7474",
        "kg plan --store http://localhost:7474 --format json",
        "kg plan --store http://localhost:7474 --exit-code || echo differs",
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var named = NamedStore.Required(parsed, Surroundings);
        var projection = await Publishable.ReadAsync(parsed, Surroundings, cancellation);
        await using var store = named.Open();
        var plan = await PlanAsync(store, projection.Content, cancellation);
        Show(plan, projection.Content, FormatOption.Of(parsed, format));
        return plan.IsEmpty || !exitCode.IsSet(parsed) ? ExitCode.Done : ExitCode.Differs;
    }

    private static async Task<Plan> PlanAsync(IGraphStore store, GraphContent content, CancellationToken cancellation)
    {
        try
        {
            await new Migrator(store).EnsureUsableAsync(cancellation);
            return await new Publisher(store).PlanAsync(content, cancellation);
        }
        catch (StoreException failed)
        {
            throw OwnStatements.Failed(failed);
        }
    }

    private void Show(Plan plan, GraphContent content, OutputFormat wanted)
    {
        var page = new Page(Surroundings);
        var outline = UnitOutline.Of(plan, content);
        if (wanted == OutputFormat.Json)
        {
            page.Answer(OutputFormat.Json, PlanRows.Of(outline));
        }
        else
        {
            foreach (var line in PlanText.Of(outline))
            {
                page.Line(line);
            }
        }

        Surroundings.Out.Flush();
        if (PlanSummary.Unfinished(plan) is { } unfinished)
        {
            Surroundings.Error.WriteLine(unfinished);
        }

        Surroundings.Error.WriteLine(PlanSummary.Of(plan));
    }
}
