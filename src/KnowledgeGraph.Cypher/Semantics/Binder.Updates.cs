using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>SET, REMOVE, DELETE and FOREACH.</summary>
internal sealed partial class Binder
{
    private BoundChange[] BindChanges(SetItem[] items)
    {
        var changes = new BoundChange[items.Length];
        for (var at = 0; at < changes.Length; at++)
        {
            changes[at] = BindChange(items[at]);
        }

        return changes;
    }

    private BoundChange BindChange(SetItem item)
    {
        switch (item)
        {
            case SetProperty set:
                var owner = Require(BindExpression(set.Target), AcceptedKinds.Entity, "SET of a property");
                return new BoundSetProperty(set.Span, owner, set.Key, BindExpression(set.Value));
            case SetProperties set:
                var target = Require(Resolve(set.Target), AcceptedKinds.Entity, "SET of all properties");
                return new BoundSetProperties(set.Span, target, Require(BindExpression(set.Value), AcceptedKinds.MapLike, "SET of all properties"), set.Mode);
            case AddLabels add:
                return new BoundAddLabels(add.Span, Require(Resolve(add.Target), AcceptedKinds.Node, "SET of a label"), NamesOf(add.Labels));
            case RemoveLabels remove:
                return new BoundRemoveLabels(remove.Span, Require(Resolve(remove.Target), AcceptedKinds.Node, "REMOVE of a label"), NamesOf(remove.Labels));
            default:
                throw new ArgumentException($"no change: {item.GetType().Name}", nameof(item));
        }
    }

    private static ImmutableArray<string> NamesOf(LabelName[] labels)
    {
        var names = new string[labels.Length];
        for (var at = 0; at < names.Length; at++)
        {
            names[at] = labels[at].Name;
        }

        return [.. names];
    }

    private BoundDelete BindDelete(DeleteClause delete)
    {
        var targets = new BoundExpression[delete.Targets.Length];
        for (var at = 0; at < targets.Length; at++)
        {
            var written = delete.Targets[at];
            if (written is LabelTestExpression)
            {
                throw Error(Failures.InvalidDelete(_source.At(written.Span)));
            }

            targets[at] = Require(BindExpression(written), AcceptedKinds.Deletable, "DELETE");
        }

        return new(delete.Span, delete.Mode, targets);
    }

    private BoundForeach BindForeach(ForeachClause each)
    {
        var list = Require(BindExpression(each.List), AcceptedKinds.List, "FOREACH");
        var outer = _scope;
        _scope = new(outer);
        var variable = Declare(each.Variable.Span, list.Type.Element ?? StaticType.Any, each.Variable.Name);
        var updates = new BoundClause[each.Updates.Length];
        for (var at = 0; at < updates.Length; at++)
        {
            updates[at] = BindClause(each.Updates[at]);
        }

        _scope = outer;
        return new(each.Span, variable, list, updates);
    }

    /// <summary>The expression, if its kind may be right.</summary>
    private BoundExpression Require(BoundExpression expression, AcceptedKinds accepted, string what) => accepted.Takes(expression.Type)
        ? expression
        : throw Error(Failures.InvalidArgumentType(_source.At(expression.Span), what, accepted.Words, KindWords.Of(expression.Type)));
}
