using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Execution.Aggregation;
using KnowledgeGraph.Cypher.Execution.Updates;
using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Makes the operators of one execution from a plan.</summary>
internal sealed class OperatorBuilder
{
    private readonly Frame _frame;
    private readonly ExpressionCompiler _expressions;
    private readonly UpdateBuilder _updates;

    public OperatorBuilder(Frame frame, ImmutableArray<string> parameters)
    {
        _frame = frame;
        _expressions = new(frame, parameters, Subquery);
        _updates = new(frame, _expressions, Build);
    }

    public Operator Build(LogicalPlan plan) => plan switch
    {
        ArgumentPlan => new ArgumentOperator(_frame),
        NodeScanPlan scan => new NodeScanOperator(_frame, Build(scan.Input), scan.Slot, scan.Label),
        NodeSeekPlan seek => new NodeSeekOperator(_frame, Build(seek.Input), seek.Slot, seek.Seek.Index, Key(seek.Seek)),
        RelationshipSeekPlan seek => new RelationshipSeekOperator(_frame, Build(seek.Input), seek.Step, seek.Seek.Index, Key(seek.Seek)),
        ExpandPlan expand => new ExpandOperator(_frame, Build(expand.Input), expand.Step),
        ExpandVariablePlan expand => ExpandVariable(expand),
        FollowPlan follow => new FollowOperator(_frame, Build(follow.Input), follow.Step),
        FilterPlan filter => new FilterOperator(_frame, Build(filter.Input), _expressions.Compile(filter.Predicates)),
        OptionalPlan optional => new OptionalOperator(_frame, Build(optional.Input), Build(optional.Inner), optional.Introduced),
        BuildPathsPlan paths => new BuildPathsOperator(_frame, Build(paths.Input), UpdateBuilder.Paths(paths.Paths)),
        UnwindPlan unwind => new UnwindOperator(_frame, Build(unwind.Input), _expressions.Compile(unwind.List), unwind.Slot),
        ComputePlan compute => Compute(compute),
        AggregatePlan aggregate => Aggregate(aggregate),
        DistinctPlan distinct => new DistinctOperator(_frame, Build(distinct.Input), distinct.Slots),
        SortPlan sort => Sort(sort),
        PagePlan page => new PageOperator(_frame, Build(page.Input), Skip(page.Skip), Limit(page.Limit)),
        UpdatePlan update => new UpdateOperator(_frame, Build(update.Input), _updates.Steps(update.Steps)),
        UnionPlan union => Union(union),
        _ => throw new InvalidOperationException($"unknown plan {plan.GetType().Name}"),
    };

    /// <summary>A subquery reads one column at most, so its union may use the slots of the first arm.</summary>
    private Operator Subquery(BoundUnion body) =>
        Build(new QueryPlanner(_frame.Graph).Plan(body, QueryPlanner.Slots(body.Arms[0].Columns)));

    private SeekKey Key(IndexSeek seek) => new(_expressions.Compile(seek.Keys));

    private ExpandVariableOperator ExpandVariable(ExpandVariablePlan expand)
    {
        var (names, values) = _expressions.Entries(expand.Step.Pattern.Properties);
        var keys = new int[names.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = _frame.Graph.Keys.Intern(names[i]);
        }

        return new(_frame, Build(expand.Input), expand.Step, expand.Length.Minimum, expand.Length.Maximum ?? long.MaxValue, keys, values);
    }

    private ComputeOperator Compute(ComputePlan compute)
    {
        var (slots, expressions) = Items(compute.Items);
        return new(_frame, Build(compute.Input), slots, expressions);
    }

    private AggregateOperator Aggregate(AggregatePlan plan)
    {
        var (slots, keys) = Items(plan.Aggregation.Keys);
        var aggregates = new AggregateSpec[plan.Aggregation.Aggregates.Length];
        for (var i = 0; i < aggregates.Length; i++)
        {
            var aggregate = plan.Aggregation.Aggregates[i];
            aggregates[i] = new(
                _frame, aggregate, _expressions.CompileOptional(aggregate.Argument), _expressions.CompileOptional(aggregate.Parameter));
        }

        return new(_frame, Build(plan.Input), slots, keys, aggregates);
    }

    private SortOperator Sort(SortPlan sort)
    {
        var keys = new RowExpression[sort.Keys.Length];
        var orders = new Syntax.Ast.SortOrder[sort.Keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = _expressions.Compile(sort.Keys[i].Expression);
            orders[i] = sort.Keys[i].Order;
        }

        return new(_frame, Build(sort.Input), keys, orders, Skip(sort.Skip), Limit(sort.Limit));
    }

    private UnionOperator Union(UnionPlan union)
    {
        var arms = new Operator[union.Arms.Length];
        var sources = new int[union.Arms.Length][];
        for (var i = 0; i < arms.Length; i++)
        {
            arms[i] = Build(union.Arms[i].Plan);
            sources[i] = union.Arms[i].Columns;
        }

        return new(_frame, arms, sources, union.Columns, union.Quantifier);
    }

    private RowCount Skip(BoundExpression? skip) => new("SKIP", _expressions.CompileOptional(skip), whenMissing: 0);

    private RowCount Limit(BoundExpression? limit) => new("LIMIT", _expressions.CompileOptional(limit), whenMissing: long.MaxValue);

    private (int[] Slots, RowExpression[] Expressions) Items(BoundItem[] items)
    {
        var slots = new int[items.Length];
        var expressions = new RowExpression[items.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = items[i].Variable.Slot;
            expressions[i] = _expressions.Compile(items[i].Expression);
        }

        return (slots, expressions);
    }
}
