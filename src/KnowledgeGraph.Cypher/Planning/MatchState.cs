using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>How far the planning of a pattern has come: the plan so far, what it binds, and what it is thought to cost.</summary>
internal sealed class MatchState
{
    private readonly SlotSet _introduced;
    private readonly SlotSet _bound;
    private readonly SlotSet _relationshipsDone;

    private MatchState(
        LogicalPlan plan, SlotSet introduced, SlotSet bound, SlotSet relationshipsDone,
        Conjunct[] open, double rows, double cost)
    {
        Plan = plan;
        _introduced = introduced;
        _bound = bound;
        _relationshipsDone = relationshipsDone;
        Open = open;
        Rows = rows;
        Cost = cost;
    }

    public LogicalPlan Plan { get; }

    /// <summary>Predicates not tested yet.</summary>
    public Conjunct[] Open { get; }

    /// <summary>Rows expected for one row of the input.</summary>
    public double Rows { get; }

    /// <summary>The sum of the rows expected after every step.</summary>
    public double Cost { get; }

    public static MatchState Begin(LogicalPlan input, Growing<Conjunct> conjuncts, SlotSet introduced) =>
        new MatchState(input, introduced, SlotSet.Empty, SlotSet.Empty, conjuncts.ToArray(), 1, 0).WithReadyPredicates();

    /// <summary>Whether a slot has its value: from this pattern, or from before it.</summary>
    public bool IsBound(int slot) => !_introduced.Contains(slot) || _bound.Contains(slot);

    public bool AreBound(SlotSet slots) => slots.Intersect(_introduced).IsSubsetOf(_bound);

    public bool IsDone(BoundRelationshipPattern relationship) => _relationshipsDone.Contains(relationship.Variable.Slot);

    /// <summary>After one more step.</summary>
    /// <param name="factor">Rows expected for each row so far.</param>
    public MatchState Then(LogicalPlan plan, double factor, SlotSet binds)
    {
        var rows = Rows * factor;
        return new MatchState(plan, _introduced, _bound.With(binds), _relationshipsDone, Open, rows, Cost + rows).WithReadyPredicates();
    }

    /// <summary>Without predicates that the coming step fulfils by itself.</summary>
    public MatchState Without(Conjunct[] fulfilled) =>
        new(Plan, _introduced, _bound, _relationshipsDone, Array.FindAll(Open, conjunct => Array.IndexOf(fulfilled, conjunct) < 0), Rows, Cost);

    public MatchState WithDone(BoundRelationshipPattern relationship) =>
        new(Plan, _introduced, _bound, _relationshipsDone.With(relationship.Variable.Slot), Open, Rows, Cost);

    private MatchState WithReadyPredicates()
    {
        var ready = Array.FindAll(Open, conjunct => AreBound(conjunct.Reads));
        if (ready.Length == 0)
        {
            return this;
        }

        Array.Sort(ready, static (left, right) => left.Weight.CompareTo(right.Weight));
        var rows = Rows;
        var predicates = new BoundExpression[ready.Length];
        for (var i = 0; i < ready.Length; i++)
        {
            predicates[i] = ready[i].Predicate;
            rows *= ready[i].Selectivity;
        }

        var open = Array.FindAll(Open, conjunct => Array.IndexOf(ready, conjunct) < 0);
        return new(new FilterPlan(Plan, predicates), _introduced, _bound, _relationshipsDone, open, rows, Cost);
    }
}
