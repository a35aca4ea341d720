using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>DELETE of nodes, relationships and paths. Whether a deleted node still has relationships is asked when the statement ends.</summary>
internal sealed class DeleteStep(RowExpression[] targets, DeleteMode mode, GraphWriter writer) : UpdateStep
{
    protected override void Apply(Frame frame)
    {
        foreach (var target in targets)
        {
            Delete(frame, target, target.Evaluate(frame));
        }
    }

    private void Delete(Frame frame, RowExpression target, in Value value)
    {
        frame.Guard.Tick();
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                DeleteNode(frame, value.AsId);
                break;
            case ValueKind.Relationship:
                writer.DeleteRelationship(frame.Graph.Relationship(value.AsId));
                break;
            case ValueKind.Path:
                foreach (var relationship in value.AsPath.Relationships)
                {
                    writer.DeleteRelationship(frame.Graph.Relationship(relationship));
                }

                foreach (var node in value.AsPath.Nodes)
                {
                    DeleteNode(frame, node);
                }

                break;
            default:
                throw new StoreException(Failures.WrongKind(
                    frame.At(target.Span), "DELETE", "a node, a relationship or a path", ValueText.InMessage(value)));
        }
    }

    private void DeleteNode(Frame frame, int id)
    {
        var node = frame.Graph.Node(id);
        if (mode == DeleteMode.Detach)
        {
            writer.DeleteRelationshipsOf(node);
        }

        writer.DeleteNode(node);
    }
}
