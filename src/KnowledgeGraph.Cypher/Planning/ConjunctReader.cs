using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Takes the predicates of a pattern and its WHERE apart.</summary>
/// <param name="own">The slots that the pattern binds.</param>
internal sealed class ConjunctReader(Graph graph, SlotSet own)
{
    private readonly Growing<Conjunct> _conjuncts = new();

    public Growing<Conjunct> Read(BoundPattern pattern, BoundExpression? where)
    {
        foreach (var node in pattern.Nodes)
        {
            foreach (var label in node.Labels)
            {
                Add(new BoundLabelTest(node.Span, node.Variable, new LabelName(node.Span, label)));
            }

            AddProperties(node.Variable, node.Properties);
            if (node.Binding == Binding.Earlier && StandsAlone(pattern, node))
            {
                Add(new BoundUnary(node.Span, StaticType.Boolean, UnaryOperator.IsNotNull, node.Variable));
            }
        }

        foreach (var relationship in pattern.Relationships)
        {
            if (relationship.Length is null)
            {
                AddProperties(relationship.Variable, relationship.Properties);
            }
        }

        Add(where);
        return _conjuncts;
    }

    /// <summary>A relationship finds nothing at a null end; a node alone needs the test.</summary>
    private static bool StandsAlone(BoundPattern pattern, BoundNodePattern node)
    {
        foreach (var relationship in pattern.Relationships)
        {
            if (relationship.Left.Slot == node.Variable.Slot || relationship.Right.Slot == node.Variable.Slot)
            {
                return false;
            }
        }

        return true;
    }

    private void AddProperties(BoundVariable variable, BoundEntry[] properties)
    {
        foreach (var property in properties)
        {
            var read = new BoundProperty(property.Value.Span, StaticType.Any, variable, property.Key);
            Add(new BoundBinary(property.Value.Span, StaticType.Boolean, BinaryOperator.Equal, read, property.Value));
        }
    }

    private void Add(BoundExpression? predicate)
    {
        switch (predicate)
        {
            case null:
                break;
            case BoundBinary { Operator: BinaryOperator.And } both:
                Add(both.Left);
                Add(both.Right);
                break;
            case BoundLabelTest { Labels: BothLabels both } test:
                Add(test with { Labels = both.Left });
                Add(test with { Labels = both.Right });
                break;
            default:
                _conjuncts.Add(new(predicate, Own(predicate), Label(predicate), Equality(predicate)));
                break;
        }
    }

    private LabelFact? Label(BoundExpression predicate) =>
        predicate is BoundLabelTest { Target: BoundVariable { Type.Kind: StaticKind.Node } variable, Labels: LabelName name }
            ? new(variable.Slot, graph.Labels.Intern(name.Name))
            : null;

    private EqualityFact? Equality(BoundExpression predicate) => predicate is not BoundBinary { Operator: BinaryOperator.Equal } equal ? null
        : equal.Left is BoundProperty { Target: BoundVariable left } property && !SlotReads.Of(equal.Right).Contains(left.Slot)
            ? new(left.Slot, graph.Keys.Intern(property.Key), equal.Right, Own(equal.Right))
        : equal.Right is BoundProperty { Target: BoundVariable right } other && !SlotReads.Of(equal.Left).Contains(right.Slot)
            ? new(right.Slot, graph.Keys.Intern(other.Key), equal.Left, Own(equal.Left))
        : null;

    private SlotSet Own(BoundExpression expression) => SlotReads.Of(expression).Intersect(own);
}
