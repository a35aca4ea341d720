using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>CREATE: elements come one after the other, each seeing those before it.</summary>
internal sealed partial class Binder
{
    private BoundCreate BindCreate(CreateClause create)
    {
        var creations = new Growing<BoundCreation>();
        var paths = new Growing<BoundPath>();
        foreach (var path in create.Patterns)
        {
            CreatePath(path, creations, paths);
        }

        return new(create.Span, creations.ToArray(), paths.ToArray());
    }

    private void CreatePath(PathPattern path, Growing<BoundCreation> creations, Growing<BoundPath> paths)
    {
        if (path.Relationships.Length == 0 && path.Nodes[0].Variable is { } only)
        {
            RefuseBound(only);
        }

        var nodes = new BoundVariable[path.Nodes.Length];
        for (var at = 0; at < nodes.Length; at++)
        {
            nodes[at] = CreateNode(path.Nodes[at], creations);
        }

        var relationships = new BoundVariable[path.Relationships.Length];
        for (var at = 0; at < relationships.Length; at++)
        {
            relationships[at] = CreateRelationship(path.Relationships[at], nodes[at], nodes[at + 1], creations);
        }

        if (path.Variable is { } name)
        {
            RefuseBound(name);
            paths.Add(new(path.Span, Declare(name.Span, StaticType.Path, name.Name), nodes, relationships));
        }
    }

    private BoundVariable CreateNode(NodePattern node, Growing<BoundCreation> creations)
    {
        RefuseWhere(node.Where, "CREATE");
        if (node.Variable is { } name && _scope.Find(name.Name) is { } known)
        {
            RequireKind(known, name, StaticType.Node);
            RefusePredicates(node);
            return Used(known, name.Span);
        }

        var labels = PlainLabels(node.Labels, "CREATE");
        var properties = BindCreatedProperties(node.Properties);
        var variable = DeclareCreated(node.Variable, node.Span, StaticType.Node);
        creations.Add(new BoundNodeCreation(node.Span, variable, labels, properties));
        return variable;
    }

    private BoundVariable CreateRelationship(RelationshipPattern relationship, BoundVariable left, BoundVariable right, Growing<BoundCreation> creations)
    {
        if (relationship.Variable is { } name)
        {
            RefuseBound(name);
        }

        var type = SingleType(relationship, "CREATE");
        if (relationship.Direction == Direction.Either)
        {
            throw Error(Failures.RequiresDirection(_source.At(relationship.Span)));
        }

        RefuseWhere(relationship.Where, "CREATE");
        var properties = BindCreatedProperties(relationship.Properties);
        var variable = DeclareCreated(relationship.Variable, relationship.Span, StaticType.Relationship);
        var (start, end) = relationship.Direction == Direction.Incoming ? (right, left) : (left, right);
        creations.Add(new BoundRelationshipCreation(relationship.Span, variable, start, end, type, properties));
        return variable;
    }

    private BoundVariable DeclareCreated(VariableExpression? name, Span span, StaticType type) =>
        name is null ? NewVariable(span, type, name: null) : Declare(name.Span, type, name.Name);

    private BoundExpression? BindCreatedProperties(Expression? written) => written is null ? null : BindExpression(written);

    /// <summary>A node that is bound already can be referred to; it cannot be given labels or properties again.</summary>
    private void RefusePredicates(NodePattern node)
    {
        if (node.Labels is not null || node.Properties is not null)
        {
            throw Error(Failures.BoundVariableDescribed(_source.At(node.Variable!.Span), node.Variable.Name));
        }
    }

    private string SingleType(RelationshipPattern relationship, string clause)
    {
        if (relationship.Types is not LabelName type)
        {
            throw Error(Failures.NoSingleType(_source.At(relationship.Span), clause));
        }

        return relationship.Length is null ? type.Name : throw Error(Failures.CreatingVariableLength(_source.At(relationship.Length.Span), clause));
    }

    private ImmutableArray<string> PlainLabels(LabelExpression? expression, string clause)
    {
        if (expression is null)
        {
            return [];
        }

        var labels = new List<string>();
        var filter = new Conjunction();
        AddLabels(NoVariable, expression, labels, filter);
        return filter.Whole is null ? [.. labels] : throw Error(Failures.LabelsMustBePlain(_source.At(filter.Whole.Span), clause));
    }

    private static readonly BoundVariable NoVariable = new(default, StaticType.Node, -1, null);

    private void RefuseWhere(Expression? where, string clause)
    {
        if (where is not null)
        {
            throw Error(Failures.WhereInUpdate(_source.At(where.Span), clause));
        }
    }
}
