using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>A plan as lines, the first step first; subplans are indented. Slots without a name show their number.</summary>
internal sealed class PlanPrinter(Graph graph, IReadOnlyDictionary<int, string> names)
{
    private readonly List<string> _lines = [];

    public static string Print(Graph graph, LogicalPlan plan, IReadOnlyDictionary<int, string> names)
    {
        var printer = new PlanPrinter(graph, names);
        printer.Add(plan, "");
        return string.Join('\n', printer._lines);
    }

    private void Add(LogicalPlan plan, string indent)
    {
        switch (plan)
        {
            case ArgumentPlan:
                break;
            case NodeScanPlan scan:
                Line(scan.Input, indent, scan.Label is { } label ? $"scan {Name(scan.Slot)} :{graph.Labels[label]}" : $"scan {Name(scan.Slot)}");
                break;
            case NodeSeekPlan seek:
                Line(seek.Input, indent, $"seek {Name(seek.Slot)} by {seek.Seek.Index.Definition.Name}");
                break;
            case RelationshipSeekPlan seek:
                Line(seek.Input, indent, $"seek {Step(seek.Step)} by {seek.Seek.Index.Definition.Name}");
                break;
            case ExpandPlan expand:
                Line(expand.Input, indent, $"{(expand.Step.ToBinding == EndBinding.Bound ? "join" : "expand")} {Step(expand.Step)}");
                break;
            case ExpandVariablePlan expand:
                Line(expand.Input, indent, $"walk {Step(expand.Step)}");
                break;
            case FollowPlan follow:
                Line(follow.Input, indent, $"follow {Step(follow.Step)}");
                break;
            case FilterPlan filter:
                Line(filter.Input, indent, $"filter {filter.Predicates.Length}");
                break;
            case OptionalPlan optional:
                Line(optional.Input, indent, "optional");
                Add(optional.Inner, indent + "  ");
                break;
            case UpdatePlan update:
                Line(update.Input, indent, "update");
                update.Steps.Where(step => step.Match is not null).ToList().ForEach(step => Add(step.Match!, indent + "  "));
                break;
            default:
                AddRest(plan, indent);
                break;
        }
    }

    private void AddRest(LogicalPlan plan, string indent)
    {
        switch (plan)
        {
            case UnwindPlan unwind:
                Line(unwind.Input, indent, $"unwind {Name(unwind.Slot)}");
                break;
            case AggregatePlan aggregate:
                Line(aggregate.Input, indent, "aggregate");
                break;
            case ComputePlan compute:
                Line(compute.Input, indent, "compute");
                break;
            case DistinctPlan distinct:
                Line(distinct.Input, indent, "distinct");
                break;
            case SortPlan sort:
                Line(sort.Input, indent, sort.Limit is null ? "sort" : "top");
                break;
            case PagePlan page:
                Line(page.Input, indent, "page");
                break;
            case BuildPathsPlan paths:
                Line(paths.Input, indent, "paths");
                break;
            default:
                throw new InvalidOperationException($"unknown plan {plan.GetType().Name}");
        }
    }

    private void Line(LogicalPlan input, string indent, string line)
    {
        Add(input, indent);
        _lines.Add(indent + line);
    }

    private string Step(RelationshipStep step)
    {
        var types = string.Join('|', step.Types.Select(type => graph.Types[type]));
        var left = step.Directions == Directions.Incoming ? "<-" : "-";
        var right = step.Directions == Directions.Outgoing ? "->" : "-";
        var differ = step.MustDiffer.Length == 0 ? "" : $" unlike {string.Join(", ", step.MustDiffer.Select(Name))}";
        return $"({Name(step.From)}){left}[{Name(step.Slot)}{(types.Length == 0 ? "" : ":" + types)}]{right}({Name(step.To)}){differ}";
    }

    private string Name(int slot) => names.GetValueOrDefault(slot, $"@{slot}");
}
