using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Patterns that are looked for: first every variable is declared, then labels and properties are bound in sight of all of them.</summary>
internal sealed partial class Binder
{
    private BoundMatch BindMatch(MatchClause match)
    {
        var builder = new PatternBuilder();
        foreach (var path in match.Patterns)
        {
            DeclarePath(builder, path, NamePolicy.MayIntroduce);
        }

        var filter = new Conjunction();
        var pattern = BindPattern(builder, filter);
        if (match.Where is not null)
        {
            filter.Add(BindPredicate(match.Where, "WHERE"));
        }

        return new(match.Span, match.Mode, pattern, filter.Whole, [.. builder.Introduced]);
    }

    private enum NamePolicy
    {
        MayIntroduce,

        /// <summary>A pattern as a predicate names only what is bound already.</summary>
        MustBeBound,
    }

    private void DeclarePath(PatternBuilder builder, PathPattern path, NamePolicy policy)
    {
        var nodes = new BoundVariable[path.Nodes.Length];
        var relationships = new BoundVariable[path.Relationships.Length];
        nodes[0] = DeclareNode(builder, path.Nodes[0], policy);
        for (var at = 0; at < relationships.Length; at++)
        {
            var written = path.Relationships[at];
            var relationship = DeclareRelationship(builder, written, policy, out var binding);
            nodes[at + 1] = DeclareNode(builder, path.Nodes[at + 1], policy);
            builder.AddRelationship(new(relationship, binding, nodes[at], nodes[at + 1], written));
            relationships[at] = relationship;
        }

        if (path.Variable is { } name)
        {
            RefuseBound(name);
            var variable = Declare(name.Span, StaticType.Path, name.Name);
            builder.Introduced.Add(variable);
            builder.AddPath(new(path.Span, variable, nodes, relationships));
        }
    }

    private BoundVariable DeclareNode(PatternBuilder builder, NodePattern node, NamePolicy policy)
    {
        var variable = DeclareElement(builder, node.Variable, node.Span, StaticType.Node, policy, out var binding);
        builder.AddNode(variable, binding, node);
        return variable;
    }

    private BoundVariable DeclareRelationship(PatternBuilder builder, RelationshipPattern relationship, NamePolicy policy, out Binding binding)
    {
        var type = relationship.Length is null ? StaticType.Relationship : StaticType.RelationshipList;
        var declared = DeclareElement(builder, relationship.Variable, relationship.Span, type, policy, out binding);
        foreach (var other in builder.Relationships)
        {
            if (other.Variable.Slot == declared.Slot)
            {
                throw Error(Failures.RelationshipRepeated(_source.At(relationship.Variable!.Span), relationship.Variable.Name));
            }
        }

        return declared;
    }

    private BoundVariable DeclareElement(
        PatternBuilder builder, VariableExpression? name, Span span, StaticType type, NamePolicy policy, out Binding binding)
    {
        if (name is not null && (policy == NamePolicy.MustBeBound ? Resolve(name) : _scope.Find(name.Name)) is { } known)
        {
            RequireKind(known, name, type);
            var isNew = builder.Introduced.Exists(introduced => introduced.Slot == known.Slot);
            binding = isNew ? Binding.New : Binding.Earlier;
            return Used(known, name.Span);
        }

        var variable = name is null ? NewVariable(span, type, name: null) : Declare(name.Span, type, name.Name);
        builder.Introduced.Add(variable);
        binding = Binding.New;
        return variable;
    }

    /// <summary>What is not known, or null, may be anything; a list may hold anything unless its items are known.</summary>
    private void RequireKind(BoundVariable known, VariableExpression name, StaticType wanted)
    {
        var fits = known.Type.Kind is StaticKind.Any or StaticKind.Null
            || (known.Type.Kind == wanted.Kind && (wanted.Element is null || known.Type.Element!.Kind is StaticKind.Any or StaticKind.Null or StaticKind.Relationship));
        if (!fits)
        {
            throw Error(Failures.VariableTypeConflict(_source.At(name.Span), name.Name, KindWords.Of(known.Type), KindWords.Of(wanted)));
        }
    }

    private BoundPattern BindPattern(PatternBuilder builder, Conjunction filter) => builder.Build(
        draft => BindNode(draft, filter),
        draft => BindRelationship(draft, filter));

    private BoundNodePattern BindNode(PatternBuilder.NodeDraft draft, Conjunction filter)
    {
        var labels = new List<string>();
        var properties = new Growing<BoundEntry>();
        foreach (var written in draft.Written)
        {
            AddLabels(draft.Variable, written.Labels, labels, filter);
            AddProperties(written.Properties, properties);
            if (written.Where is not null)
            {
                filter.Add(BindPredicate(written.Where, "WHERE"));
            }
        }

        return new(draft.Written[0].Span, draft.Variable, draft.Binding, [.. labels], properties.ToArray());
    }

    private BoundRelationshipPattern BindRelationship(PatternBuilder.RelationshipDraft draft, Conjunction filter)
    {
        var written = draft.Written;
        var types = new List<string>();
        AddTypes(written.Types, types);
        var properties = new Growing<BoundEntry>();
        AddProperties(written.Properties, properties);
        if (written.Where is not null)
        {
            if (written.Length is not null)
            {
                throw Error(Failures.NotSupported(_source.At(written.Where.Span), "WHERE inside a relationship of variable length"));
            }

            filter.Add(BindPredicate(written.Where, "WHERE"));
        }

        return new(
            written.Span, draft.Variable, draft.Binding, draft.Left, draft.Right, written.Direction, [.. types], written.Length, properties.ToArray());
    }

    /// <summary>Plain labels go to the pattern; the rest of a label expression becomes a predicate.</summary>
    private static void AddLabels(BoundVariable variable, LabelExpression? expression, List<string> labels, Conjunction filter)
    {
        switch (expression)
        {
            case null:
                return;
            case LabelName name:
                if (!labels.Contains(name.Name))
                {
                    labels.Add(name.Name);
                }

                return;
            case BothLabels both:
                AddLabels(variable, both.Left, labels, filter);
                AddLabels(variable, both.Right, labels, filter);
                return;
            default:
                filter.Add(new BoundLabelTest(expression.Span, variable, expression));
                return;
        }
    }

    private void AddTypes(LabelExpression? expression, List<string> types)
    {
        switch (expression)
        {
            case null:
                return;
            case LabelName name:
                if (!types.Contains(name.Name))
                {
                    types.Add(name.Name);
                }

                return;
            case EitherLabel either:
                AddTypes(either.Left, types);
                AddTypes(either.Right, types);
                return;
            default:
                throw Error(Failures.NotSupported(_source.At(expression.Span), "A type expression with &, ! or %"));
        }
    }

    private void AddProperties(Expression? written, Growing<BoundEntry> properties)
    {
        switch (written)
        {
            case null:
                return;
            case MapExpression map:
                foreach (var entry in map.Entries)
                {
                    properties.Add(new(entry.Key, BindExpression(entry.Value)));
                }

                return;
            case ParameterExpression parameter:
                throw Error(Failures.InvalidParameterUse(_source.At(parameter.Span), parameter.Name));
        }
    }
}
