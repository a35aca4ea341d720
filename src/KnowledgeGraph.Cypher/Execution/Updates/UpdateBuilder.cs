using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>Makes the update steps of one execution.</summary>
/// <param name="operators">Makes the operators that look for a MERGE's pattern.</param>
internal sealed class UpdateBuilder(Frame frame, ExpressionCompiler expressions, Func<LogicalPlan, Operator> operators)
{
    private readonly GraphWriter _writer = new(frame);

    public UpdateStep[] Steps(UpdateStepPlan[] plans)
    {
        var steps = new UpdateStep[plans.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = Step(plans[i]);
        }

        return steps;
    }

    public static PathBuilder[] Paths(BoundPath[] paths)
    {
        var builders = new PathBuilder[paths.Length];
        for (var i = 0; i < builders.Length; i++)
        {
            builders[i] = new(paths[i]);
        }

        return builders;
    }

    private UpdateStep Step(UpdateStepPlan plan) => plan.Update switch
    {
        BoundCreate create => new CreateStep(Creations(create.Creations), Paths(create.Paths)),
        BoundMerge merge => new MergeStep(
            MergeProperties(merge), operators(plan.Match!), Creations(merge.Creations), Paths(merge.Pattern.Paths),
            Changes(merge.OnCreate), Changes(merge.OnMatch)),
        BoundSet set => new SetStep(Changes(set.Changes)),
        BoundDelete delete => new DeleteStep(expressions.Compile(delete.Targets), delete.Mode, _writer),
        BoundForeach loop => new ForeachStep(expressions.Compile(loop.List), loop.Variable.Slot, Steps(plan.Inner)),
        _ => throw new InvalidOperationException($"unknown update {plan.Update.GetType().Name}"),
    };

    private Creation[] Creations(BoundCreation[] bound)
    {
        var creations = new Creation[bound.Length];
        for (var i = 0; i < creations.Length; i++)
        {
            var properties = expressions.CompileOptional(bound[i].Properties);
            creations[i] = bound[i] switch
            {
                BoundNodeCreation node => new NodeCreation(
                    node.Span, node.Variable.Slot, properties, LabelSet.Of(node.Labels, frame.Graph.Labels), _writer),
                BoundRelationshipCreation relationship => new RelationshipCreation(
                    relationship.Span, relationship.Variable.Slot, properties, frame.Graph.Types.Intern(relationship.Type),
                    relationship.Start.Slot, relationship.End.Slot, _writer),
                _ => throw new InvalidOperationException($"unknown creation {bound[i].GetType().Name}"),
            };
        }

        return creations;
    }

    private Change[] Changes(BoundChange[] bound)
    {
        var changes = new Change[bound.Length];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i] = Change(bound[i], expressions.Compile(bound[i].Target));
        }

        return changes;
    }

    private Change Change(BoundChange bound, RowExpression target) => bound switch
    {
        BoundSetProperty set => new PropertyChange(set.Span, target, frame.Graph.Keys.Intern(set.Key), expressions.Compile(set.Value), _writer),
        BoundSetProperties { Mode: PropertiesMode.Replace } set => new PropertiesReplacement(set.Span, target, expressions.Compile(set.Value), _writer),
        BoundSetProperties set => new PropertiesMerge(set.Span, target, expressions.Compile(set.Value), _writer),
        BoundAddLabels add => new LabelAddition(add.Span, target, LabelSet.Of(add.Labels, frame.Graph.Labels), _writer),
        BoundRemoveLabels remove => new LabelRemoval(remove.Span, target, LabelSet.Of(remove.Labels, frame.Graph.Labels), _writer),
        _ => throw new InvalidOperationException($"unknown change {bound.GetType().Name}"),
    };

    private MergeProperty[] MergeProperties(BoundMerge merge)
    {
        var properties = new List<MergeProperty>();
        foreach (var node in merge.Pattern.Nodes)
        {
            Add(properties, node.Properties);
        }

        foreach (var relationship in merge.Pattern.Relationships)
        {
            Add(properties, relationship.Properties);
        }

        return [.. properties];
    }

    private void Add(List<MergeProperty> properties, BoundEntry[] entries)
    {
        foreach (var entry in entries)
        {
            properties.Add(new(entry.Key, expressions.Compile(entry.Value)));
        }
    }
}
