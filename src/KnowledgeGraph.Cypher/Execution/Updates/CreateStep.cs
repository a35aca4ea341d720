using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>Makes one node or relationship and puts it into its slot.</summary>
internal abstract class Creation(Span span, int slot, RowExpression? properties)
{
    protected Span Span => span;

    public void Apply(Frame frame)
    {
        var given = properties?.Evaluate(frame) ?? Value.Null;
        frame.Row[slot] = Create(frame, given);
    }

    protected abstract Value Create(Frame frame, in Value properties);
}

internal sealed class NodeCreation(Span span, int slot, RowExpression? properties, int[] labels, GraphWriter writer) : Creation(span, slot, properties)
{
    protected override Value Create(Frame frame, in Value properties) => writer.CreateNode(labels, properties, Span);
}

internal sealed class RelationshipCreation(
    Span span, int slot, RowExpression? properties, int type, int start, int end, GraphWriter writer) : Creation(span, slot, properties)
{
    protected override Value Create(Frame frame, in Value properties) =>
        writer.CreateRelationship(type, frame.Row[start], frame.Row[end], properties, Span);
}

/// <summary>CREATE.</summary>
internal sealed class CreateStep(Creation[] creations, PathBuilder[] paths) : UpdateStep
{
    protected override void Apply(Frame frame)
    {
        foreach (var creation in creations)
        {
            creation.Apply(frame);
        }

        foreach (var path in paths)
        {
            path.Build(frame);
        }
    }
}
