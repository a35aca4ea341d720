using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Turns bound clauses into a plan, clause after clause; the order inside a MATCH is <see cref="MatchPlanner"/>'s.</summary>
internal sealed class QueryPlanner(Graph graph)
{
    /// <param name="columns">Where the values of each column will stand: the union's own slots where it has several arms.</param>
    public LogicalPlan Plan(BoundUnion union, int[] columns)
    {
        if (union.Arms.Length == 1)
        {
            return Plan(union.Arms[0].Clauses, ArgumentPlan.Instance);
        }

        var arms = Array.ConvertAll(union.Arms, arm => new UnionArm(Plan(arm.Clauses, ArgumentPlan.Instance), Slots(arm.Columns)));
        return new UnionPlan(arms, union.Quantifier, columns);
    }

    public static int[] Slots(BoundVariable[] variables)
    {
        var slots = new int[variables.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = variables[i].Slot;
        }

        return slots;
    }

    public static int[] Slots(BoundPath[] paths)
    {
        var slots = new int[paths.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = paths[i].Variable.Slot;
        }

        return slots;
    }

    private static int[] Slots(BoundItem[] items)
    {
        var slots = new int[items.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = items[i].Variable.Slot;
        }

        return slots;
    }

    private LogicalPlan Plan(BoundClause[] clauses, LogicalPlan plan)
    {
        foreach (var clause in clauses)
        {
            plan = clause switch
            {
                BoundMatch match => Match(match, plan),
                BoundUnwind unwind => new UnwindPlan(plan, unwind.List, unwind.Variable.Slot),
                BoundProjection projection => Projection(projection, plan),
                BoundUpdate update => Update(update, plan),
                _ => throw new InvalidOperationException($"unknown clause {clause.GetType().Name}"),
            };
        }

        return plan;
    }

    private LogicalPlan Match(BoundMatch match, LogicalPlan plan)
    {
        var introduced = Slots(match.Introduced);
        var own = SlotSet.Empty.With(introduced);
        return match.Mode == MatchMode.Required
            ? MatchPlanner.Plan(graph, plan, match.Pattern, match.Where, own)
            : new OptionalPlan(plan, MatchPlanner.Plan(graph, ArgumentPlan.Instance, match.Pattern, match.Where, own), introduced);
    }

    private static LogicalPlan Projection(BoundProjection projection, LogicalPlan plan)
    {
        if (projection.Aggregation is { } aggregation)
        {
            plan = new AggregatePlan(plan, aggregation);
        }

        var computed = Array.FindAll(projection.Items, item => item.Expression is not BoundVariable variable || variable.Slot != item.Variable.Slot);
        if (computed.Length > 0)
        {
            plan = new ComputePlan(plan, computed);
        }

        if (projection.Quantifier == SetQuantifier.Distinct)
        {
            plan = new DistinctPlan(plan, Slots(projection.Items));
        }

        plan = projection.OrderBy.Length > 0 ? new SortPlan(plan, projection.OrderBy, projection.Skip, projection.Limit)
            : projection.Skip is not null || projection.Limit is not null ? new PagePlan(plan, projection.Skip, projection.Limit)
            : plan;
        return projection.Where is { } where ? new FilterPlan(plan, [where]) : plan;
    }

    /// <summary>Update clauses that follow one another become one plan: the rows are taken in once.</summary>
    private UpdatePlan Update(BoundUpdate update, LogicalPlan plan) => plan is UpdatePlan before
        ? before with { Steps = [.. before.Steps, Step(update)] }
        : new(plan, [Step(update)]);

    private UpdateStepPlan Step(BoundUpdate update) => update switch
    {
        BoundMerge merge => new(merge, Pattern(merge), []),
        BoundForeach loop => new(loop, null, [.. loop.Updates.Select(inner => Step((BoundUpdate)inner))]),
        _ => new(update, null, []),
    };

    private LogicalPlan Pattern(BoundMerge merge)
    {
        var introduced = SlotSet.Empty.With(Slots(merge.Pattern.Paths));
        foreach (var node in merge.Pattern.Nodes)
        {
            introduced = node.Binding == Binding.New ? introduced.With(node.Variable.Slot) : introduced;
        }

        foreach (var relationship in merge.Pattern.Relationships)
        {
            introduced = introduced.With(relationship.Variable.Slot);
        }

        return MatchPlanner.Plan(graph, ArgumentPlan.Instance, merge.Pattern, where: null, introduced);
    }
}
