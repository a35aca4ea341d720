using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The steps that could come next in a pattern, and which of them is best.</summary>
internal sealed class StepChooser(Graph graph, BoundPattern pattern, Estimator estimator)
{
    private static readonly WalkDirection[] BothWays = [WalkDirection.AsWritten, WalkDirection.Against];

    /// <summary>Whether a relationship that is not done touches something bound.</summary>
    public bool Connected(MatchState state)
    {
        foreach (var relationship in pattern.Relationships)
        {
            if (!state.IsDone(relationship) && Touches(state, relationship))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The state after the best next step of a part that has begun; null where it is finished.</summary>
    public MatchState? Best(MatchState state)
    {
        MatchState? best = null;
        foreach (var relationship in pattern.Relationships)
        {
            if (state.IsDone(relationship) || !Touches(state, relationship))
            {
                continue;
            }

            if (SeekRelationship(state, relationship) is { } seek)
            {
                return seek;
            }

            var taken = Take(state, relationship);
            if (best is null || taken.Rows < best.Rows)
            {
                best = taken;
            }
        }

        return best is not null && best.Rows > state.Rows && SeekOtherEnd(state) is { } far ? far : best;
    }

    /// <summary>Binds a node by itself: by an index, or a scan.</summary>
    public MatchState BindNode(MatchState state, BoundNodePattern node)
    {
        var slot = node.Variable.Slot;
        if (FindSeek(state, IndexedElement.Node, slot, LabelsOf(state, slot)) is { } found)
        {
            return state.Without(found.Fulfilled).Then(new NodeSeekPlan(state.Plan, slot, found.Seek), estimator.Seek(found.Seek), SlotSet.Empty.With(slot));
        }

        Conjunct? rarest = null;
        foreach (var conjunct in state.Open)
        {
            if (conjunct.Label is { } fact && fact.Slot == slot
                && (rarest is null || estimator.Nodes(fact.Label) < estimator.Nodes(rarest.Label!.Label)))
            {
                rarest = conjunct;
            }
        }

        var scan = new NodeScanPlan(state.Plan, slot, rarest?.Label!.Label);
        return (rarest is null ? state : state.Without([rarest])).Then(scan, estimator.Nodes(scan.Label), SlotSet.Empty.With(slot));
    }

    /// <summary>Binds a relationship, and its ends where they are not bound, by a uniqueness constraint; null where there is none.</summary>
    public MatchState? SeekRelationship(MatchState state, BoundRelationshipPattern relationship)
    {
        if (relationship.Length is not null || relationship.Binding == Binding.Earlier || relationship.Types.Length != 1)
        {
            return null;
        }

        var slot = relationship.Variable.Slot;
        // No collection expression: over numbers it needs framework code that is compiled anew at each start.
        var type = new List<int>(1) { graph.Types.Intern(relationship.Types[0]) };
        if (FindSeek(state, IndexedElement.Relationship, slot, type) is not { } found
            || !found.Seek.Index.Definition.IsConstraint)
        {
            return null;
        }

        var step = Step(state, relationship, WalkDirection.AsWritten);
        return state.Without(found.Fulfilled).WithDone(relationship)
            .Then(new RelationshipSeekPlan(state.Plan, step, found.Seek), 1, SlotSet.Empty.With(slot).With(step.From).With(step.To));
    }

    private bool Touches(MatchState state, BoundRelationshipPattern relationship) =>
        state.IsBound(relationship.Left.Slot) || state.IsBound(relationship.Right.Slot)
        || (relationship.Binding == Binding.Earlier && relationship.Length is null);

    private MatchState Take(MatchState state, BoundRelationshipPattern relationship)
    {
        if (relationship.Binding == Binding.Earlier)
        {
            var follow = Step(state, relationship, state.IsBound(relationship.Left.Slot) ? WalkDirection.AsWritten : WalkDirection.Against);
            return state.WithDone(relationship).Then(new FollowPlan(state.Plan, follow), 1, SlotSet.Empty.With(follow.From).With(follow.To));
        }

        MatchState? best = null;
        foreach (var walk in BothWays)
        {
            var step = Step(state, relationship, walk);
            if (step.FromBinding == EndBinding.New)
            {
                continue;
            }

            LogicalPlan plan = relationship.Length is { } length
                ? new ExpandVariablePlan(state.Plan, step, length)
                : new ExpandPlan(state.Plan, step);
            var taken = state.WithDone(relationship).Then(plan, estimator.Expand(step, Node(step.From)), SlotSet.Empty.With(step.Slot).With(step.To));
            if (best is null || taken.Rows < best.Rows)
            {
                best = taken;
            }
        }

        return best!;
    }

    /// <summary>Before rows multiply: another node of this part that a constraint finds, so that the walk ends at a bound node.</summary>
    private MatchState? SeekOtherEnd(MatchState state)
    {
        foreach (var node in pattern.Nodes)
        {
            var slot = node.Variable.Slot;
            if (!state.IsBound(slot) && FindSeek(state, IndexedElement.Node, slot, LabelsOf(state, slot)) is { } found
                && found.Seek.Index.Definition.IsConstraint)
            {
                return state.Without(found.Fulfilled).Then(new NodeSeekPlan(state.Plan, slot, found.Seek), 1, SlotSet.Empty.With(slot));
            }
        }

        return null;
    }

    private RelationshipStep Step(MatchState state, BoundRelationshipPattern relationship, WalkDirection walk)
    {
        var asWritten = walk == WalkDirection.AsWritten;
        var from = asWritten ? relationship.Left.Slot : relationship.Right.Slot;
        var to = asWritten ? relationship.Right.Slot : relationship.Left.Slot;
        var types = new int[relationship.Types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = graph.Types.Intern(relationship.Types[i]);
        }

        return new(
            relationship, from, to, walk, Directions(relationship.Direction, asWritten), types,
            state.IsBound(from) ? EndBinding.Bound : EndBinding.New,
            state.IsBound(to) || to == from ? EndBinding.Bound : EndBinding.New,
            MustDiffer(state, relationship));
    }

    private static Directions Directions(Direction written, bool asWritten) => written switch
    {
        Direction.Either => Storage.Directions.Both,
        Direction.Outgoing => asWritten ? Storage.Directions.Outgoing : Storage.Directions.Incoming,
        _ => asWritten ? Storage.Directions.Incoming : Storage.Directions.Outgoing,
    };

    /// <summary>Relationships of this pattern that have their value before this one gets it, unless their types rule out the same one.</summary>
    private int[] MustDiffer(MatchState state, BoundRelationshipPattern relationship)
    {
        var slots = new List<int>();
        foreach (var other in pattern.Relationships)
        {
            if (!ReferenceEquals(other, relationship) && (state.IsDone(other) || other.Binding == Binding.Earlier)
                && (other.Types.IsEmpty || relationship.Types.IsEmpty || other.Types.Any(type => relationship.Types.Contains(type))))
            {
                slots.Add(other.Variable.Slot);
            }
        }

        return slots.ToArray();
    }

    private List<int> LabelsOf(MatchState state, int slot)
    {
        var labels = new List<int>();
        foreach (var conjunct in state.Open)
        {
            if (conjunct.Label is { } fact && fact.Slot == slot)
            {
                labels.Add(fact.Label);
            }
        }

        return labels;
    }

    /// <summary>The first index, constraints before others, whose every key is compared to something bound; and the predicates it fulfils.</summary>
    private FoundSeek? FindSeek(MatchState state, IndexedElement element, int slot, List<int> symbols)
    {
        FoundSeek? found = null;
        foreach (var symbol in symbols)
        {
            foreach (var index in graph.IndexesOn(element, symbol))
            {
                if (found is not { Seek.Index.Definition.IsConstraint: true } && Covering(state, slot, index) is { } equalities)
                {
                    var seek = new IndexSeek(index, equalities.ConvertAll(conjunct => conjunct.Equality!.Value));
                    var label = Array.Find(state.Open, conjunct => conjunct.Label is { } fact && fact.Slot == slot && fact.Label == symbol);
                    if (element == IndexedElement.Node && label is not null)
                    {
                        equalities.Add(label);
                    }

                    found = new(seek, equalities.ToArray());
                }
            }
        }

        return found;
    }

    private static Growing<Conjunct>? Covering(MatchState state, int slot, PropertyIndex index)
    {
        var equalities = new Growing<Conjunct>();
        foreach (var key in index.Definition.Keys)
        {
            var match = Array.Find(state.Open, conjunct =>
                conjunct.Equality is { } fact && fact.Slot == slot && fact.Key == key && state.AreBound(fact.ValueReads));
            if (match is null)
            {
                return null;
            }

            equalities.Add(match);
        }

        return equalities;
    }

    private BoundNodePattern Node(int slot)
    {
        foreach (var node in pattern.Nodes)
        {
            if (node.Variable.Slot == slot)
            {
                return node;
            }
        }

        throw new InvalidOperationException("a relationship's end is a node of its pattern");
    }

    /// <param name="Fulfilled">The predicates that hold for everything the index gives.</param>
    private sealed record FoundSeek(IndexSeek Seek, Conjunct[] Fulfilled);
}
