using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>One change of one element. Nothing happens where the element is null.</summary>
internal abstract class Change(Span span, RowExpression target)
{
    protected Span Span => span;

    public void Apply(Frame frame)
    {
        var element = target.Evaluate(frame);
        if (element.IsNull)
        {
            return;
        }

        if (element.Kind is not (ValueKind.Node or ValueKind.Relationship))
        {
            throw new StoreException(Failures.WrongKind(frame.At(span), "SET and REMOVE", "a node or a relationship", ValueText.InMessage(element)));
        }

        Apply(frame, element);
    }

    protected abstract void Apply(Frame frame, in Value element);
}

internal sealed class PropertyChange(Span span, RowExpression target, int key, RowExpression value, GraphWriter writer) : Change(span, target)
{
    protected override void Apply(Frame frame, in Value element) => writer.SetProperty(element, key, value.Evaluate(frame), Span);
}

internal sealed class PropertiesReplacement(Span span, RowExpression target, RowExpression value, GraphWriter writer) : Change(span, target)
{
    protected override void Apply(Frame frame, in Value element) => writer.ReplaceProperties(element, value.Evaluate(frame), Span);
}

/// <summary><c>n += map</c>.</summary>
internal sealed class PropertiesMerge(Span span, RowExpression target, RowExpression value, GraphWriter writer) : Change(span, target)
{
    protected override void Apply(Frame frame, in Value element)
    {
        var given = value.Evaluate(frame);
        switch (given.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Map:
                var map = given.AsMap;
                for (var i = 0; i < map.Count; i++)
                {
                    writer.SetProperty(element, frame.Graph.Keys.Intern(map.Keys[i]), map.Values[i], Span);
                }

                break;
            case ValueKind.Node or ValueKind.Relationship:
                foreach (var property in frame.PropertiesOf(given, Span))
                {
                    writer.SetProperty(element, property.Key, property.Value, Span);
                }

                break;
            default:
                throw new StoreException(Failures.WrongKind(frame.At(Span), "+=", "a map, a node or a relationship", ValueText.InMessage(given)));
        }
    }
}

internal sealed class LabelAddition(Span span, RowExpression target, int[] labels, GraphWriter writer) : Change(span, target)
{
    protected override void Apply(Frame frame, in Value element) => writer.AddLabels(LabelledNode.Of(frame, element, Span), labels, Span);
}

internal sealed class LabelRemoval(Span span, RowExpression target, int[] labels, GraphWriter writer) : Change(span, target)
{
    protected override void Apply(Frame frame, in Value element) => writer.RemoveLabels(LabelledNode.Of(frame, element, Span), labels, Span);
}

internal static class LabelledNode
{
    /// <exception cref="StoreException">It is a relationship, which has no labels.</exception>
    public static Value Of(Frame frame, in Value element, Span span) => element.IsNode
        ? element
        : throw new StoreException(Failures.WrongKind(frame.At(span), "Setting labels", "a node", ValueText.InMessage(element)));
}

/// <summary>SET and REMOVE.</summary>
internal sealed class SetStep(Change[] changes) : UpdateStep
{
    protected override void Apply(Frame frame)
    {
        foreach (var change in changes)
        {
            change.Apply(frame);
        }
    }
}
