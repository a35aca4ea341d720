using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary><c>kg ask figures</c></summary>
internal sealed class FiguresVerb : QuestionVerb
{
    private readonly Option<string> of = new("--of")
    {
        Description = "An entity: its id or any of its names.",
        HelpName = "ENTITY",
        Required = true,
    };

    private readonly Option<string[]> measures = new("--measure") { Description = "Only this measure: its id in schema/measures.yaml. May be repeated.", HelpName = "MEASURE" };
    private readonly PeriodOptions period = new();

    public FiguresVerb(Surroundings surroundings)
        : base("figures", "Every number about an entity: how much, against what, when, how it is said, in which words.", surroundings)
    {
        Add(of);
        Add(measures);
        period.AddTo(this);
        AddShared();
    }

    public override IReadOnlyList<string> Examples => ["kg ask figures --of byd", "kg ask figures --of xiaomi --measure deliveries --since 2025 --format json"];

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (since, until) = (period.Since(parsed), period.Until(parsed));
        using var graph = Opening.Open(parsed, Surroundings, cancellation);
        var entity = Asked.Entity(graph, parsed.GetRequiredValue(of), cancellation).Entity;
        var filter = FigureFilter.Of(entity.Id) with { Measures = MeasuresOf(parsed, graph, cancellation) };
        var bounded = filter with { Since = since, Until = until };
        var question = new FiguresOf(bounded);
        var isAnswer = Answer(
            parsed, graph, question.Statements, results => FigureRows.Of(question.Read(results)), results => [FigureText.Of(entity, question.Read(results))], cancellation);
        if (isAnswer && bounded != filter)
        {
            SayUndated(graph, filter, cancellation);
        }

        if (isAnswer)
        {
            SayParts(graph, entity, cancellation);
        }

        return ExitCode.Done;
    }

    /// <exception cref="Refusal">No figure has one of them.</exception>
    private ImmutableArray<string>? MeasuresOf(ParseResult parsed, Graph graph, CancellationToken cancellation)
    {
        if (parsed.GetValue(measures) is not { Length: > 0 } asked)
        {
            return null;
        }

        var question = new ListMeasures();
        var known = question.Read(graph.Results(question.Statements, cancellation));
        return Array.Find(asked, measure => known.All(one => one.Id != measure)) is { } unknown
            ? throw new Refusal($"no figure has the measure '{unknown}'; there are {string.Join(", ", known.Select(one => one.Id))}", ExitCode.Findings)
            : [.. asked];
    }

    /// <summary>A figure of a part or product is none of the whole, and yet often what is looked for.</summary>
    private void SayParts(Graph graph, EntityName whole, CancellationToken cancellation)
    {
        var question = new PartsWithFigures(whole.Id);
        var parts = question.Read(graph.Results(question.Statements, cancellation));
        if (!parts.IsEmpty)
        {
            Surroundings.Error.WriteLine($"parts and products with figures of their own: {string.Join(", ", parts.Select(part => $"{part.Id} ({part.Name})"))}");
        }
    }

    /// <summary>A bound of time leaves out what has no time; that is said.</summary>
    private void SayUndated(Graph graph, FigureFilter anyTime, CancellationToken cancellation)
    {
        var question = new FiguresOf(anyTime);
        var undated = question.Read(graph.Results(question.Statements, cancellation)).Count(figure => figure.Time is null or { From: null, To: null });
        if (undated > 0)
        {
            Surroundings.Error.WriteLine($"left out: {undated} {(undated == 1 ? "figure" : "figures")} without a date");
        }
    }
}
