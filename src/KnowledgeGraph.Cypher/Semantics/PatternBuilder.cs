using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Gathers the parts of one pattern while it is bound: a node written twice becomes one.</summary>
internal sealed class PatternBuilder
{
    private readonly Growing<NodeDraft> _nodes = new();
    private readonly Growing<RelationshipDraft> _relationships = new();
    private readonly Growing<BoundPath> _paths = new();

    /// <summary>The variables the clause binds, hidden ones included.</summary>
    public Growing<BoundVariable> Introduced { get; } = new();

    public Growing<RelationshipDraft> Relationships => _relationships;

    public void AddNode(BoundVariable variable, Binding binding, NodePattern written)
    {
        var draft = _nodes.Find(known => known.Variable.Slot == variable.Slot);
        if (draft is null)
        {
            draft = new(variable, binding);
            _nodes.Add(draft);
        }

        draft.Written.Add(written);
    }

    public void AddRelationship(RelationshipDraft draft) => _relationships.Add(draft);

    public void AddPath(BoundPath path) => _paths.Add(path);

    /// <summary>The pattern, with what each element asks for.</summary>
    public BoundPattern Build(
        Func<NodeDraft, BoundNodePattern> bindNode, Func<RelationshipDraft, BoundRelationshipPattern> bindRelationship)
    {
        var nodes = _nodes.ConvertAll(bindNode);
        return new(nodes, _relationships.ConvertAll(bindRelationship), _paths.ToArray());
    }

    /// <summary>A node of the pattern and every place it is written at.</summary>
    internal sealed record NodeDraft(BoundVariable Variable, Binding Binding)
    {
        public Growing<NodePattern> Written { get; } = new();
    }

    /// <summary>A relationship of the pattern between two nodes of it.</summary>
    internal sealed record RelationshipDraft(
        BoundVariable Variable, Binding Binding, BoundVariable Left, BoundVariable Right, RelationshipPattern Written);
}
