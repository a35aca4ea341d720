using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>MERGE: a pattern to look for, and from the same parts what to create.</summary>
internal sealed partial class Binder
{
    private BoundMerge BindMerge(MergeClause merge)
    {
        RefuseWrongMerge(merge.Pattern);
        var builder = new PatternBuilder();
        DeclarePath(builder, merge.Pattern, NamePolicy.MayIntroduce);
        var filter = new Conjunction();
        var pattern = BindPattern(builder, filter);
        if (filter.Whole is not null)
        {
            throw Error(Failures.LabelsMustBePlain(_source.At(filter.Whole.Span), "MERGE"));
        }

        var onCreate = BindChanges(merge.OnCreate);
        var onMatch = BindChanges(merge.OnMatch);
        return new(merge.Span, pattern, CreationsOf(pattern), onCreate, onMatch);
    }

    private void RefuseWrongMerge(PathPattern path)
    {
        foreach (var node in path.Nodes)
        {
            RefuseWhere(node.Where, "MERGE");
            if (node.Variable is { } name && _scope.Find(name.Name) is { Type.Kind: StaticKind.Node or StaticKind.Any or StaticKind.Null })
            {
                RefusePredicates(node);
                if (path.Relationships.Length == 0)
                {
                    RefuseBound(name);
                }
            }
        }

        foreach (var relationship in path.Relationships)
        {
            RefuseWhere(relationship.Where, "MERGE");
            SingleType(relationship, "MERGE");
            if (relationship.Variable is { } name)
            {
                RefuseBound(name);
            }
        }
    }

    private static BoundCreation[] CreationsOf(BoundPattern pattern)
    {
        var creations = new Growing<BoundCreation>();
        foreach (var node in pattern.Nodes)
        {
            if (node.Binding == Binding.New)
            {
                creations.Add(new BoundNodeCreation(node.Span, node.Variable, node.Labels, MapOf(node.Span, node.Properties)));
            }
        }

        foreach (var relationship in pattern.Relationships)
        {
            var (start, end) = relationship.Direction == Direction.Incoming
                ? (relationship.Right, relationship.Left)
                : (relationship.Left, relationship.Right);
            creations.Add(new BoundRelationshipCreation(
                relationship.Span, relationship.Variable, start, end, relationship.Types[0], MapOf(relationship.Span, relationship.Properties)));
        }

        return creations.ToArray();
    }

    private static BoundMap? MapOf(Syntax.Span span, BoundEntry[] entries) => entries.Length == 0 ? null : new(span, entries);
}
