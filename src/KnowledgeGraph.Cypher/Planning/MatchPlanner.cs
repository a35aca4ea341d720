using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// Orders the parts of one pattern. Each connected part of it is tried from every possible beginning; from there the
/// relationship that multiplies rows least comes next, and a predicate as soon as its variables are bound.
/// </summary>
internal sealed class MatchPlanner
{
    private readonly BoundPattern _pattern;
    private readonly Estimator _estimator;
    private readonly StepChooser _steps;

    private MatchPlanner(Graph graph, BoundPattern pattern)
    {
        _pattern = pattern;
        _estimator = new(graph);
        _steps = new(graph, pattern, _estimator);
    }

    /// <param name="input">The rows to be matched.</param>
    /// <param name="introduced">The slots that this clause binds.</param>
    public static LogicalPlan Plan(Graph graph, LogicalPlan input, BoundPattern pattern, BoundExpression? where, SlotSet introduced)
    {
        var conjuncts = new ConjunctReader(graph, introduced).Read(pattern, where);
        var start = MatchState.Begin(input, conjuncts, introduced);
        return new MatchPlanner(graph, pattern).Run(start).Plan;
    }

    private MatchState Run(MatchState state)
    {
        while (true)
        {
            var candidates = Candidates(state);
            if (candidates.Count == 0)
            {
                break;
            }

            MatchState? best = null;
            foreach (var candidate in candidates)
            {
                var finished = FinishComponent(candidate);
                if (best is null || finished.Cost < best.Cost)
                {
                    best = finished;
                }
            }

            state = best!;
        }

        return BuildPaths(state);
    }

    /// <summary>The ways to begin the next connected part: where something of it is bound there is one, to go on from there.</summary>
    private Growing<MatchState> Candidates(MatchState state)
    {
        var candidates = new Growing<MatchState>();
        if (_steps.Connected(state))
        {
            candidates.Add(state);
            return candidates;
        }

        foreach (var node in _pattern.Nodes)
        {
            if (!state.IsBound(node.Variable.Slot))
            {
                candidates.Add(_steps.BindNode(state, node));
            }
        }

        foreach (var relationship in _pattern.Relationships)
        {
            if (!state.IsDone(relationship) && _steps.SeekRelationship(state, relationship) is { } seek)
            {
                candidates.Add(seek);
            }
        }

        return candidates;
    }

    private MatchState FinishComponent(MatchState state)
    {
        while (_steps.Best(state) is { } next)
        {
            state = next;
        }

        return state;
    }

    private MatchState BuildPaths(MatchState state) => _pattern.Paths.Length == 0
        ? state
        : state.Then(new BuildPathsPlan(state.Plan, _pattern.Paths), 1, SlotSet.Empty.With(QueryPlanner.Slots(_pattern.Paths)));
}
