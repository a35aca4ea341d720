using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Compares the graph as it ought to be with a store.</summary>
internal static class Planner
{
    /// <summary>Units whose elements are read together: many enough to make the round trips few, few enough to hold in memory.</summary>
    private const int ReadTogether = 50;

    public static async ValueTask<Plan> PlanAsync(GraphContent content, IGraphStore store, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        var stored = await StoredState.ReadAsync(transaction, cancellation);
        var differing = Differing(content, stored);
        var changes = ImmutableArray.CreateBuilder<UnitChange>(differing.Count);
        foreach (var some in differing.Chunk(ReadTogether))
        {
            var held = stored.Holding == Holding.Nothing
                ? StoredElements.None
                : await new UnitReader(transaction).ReadAsync([.. some.Select(unit => (unit.Wanted.Name, unit.State.DirectTypes))], cancellation);
            changes.AddRange(some.Select(unit => unit.ChangeFrom(held)));
        }

        return new(changes.MoveToImmutable(), content.Units.Select(unit => unit.Name).Union(stored.Units.Keys, StringComparer.Ordinal).Count(), stored.LastRun);
    }

    /// <summary>By name: the units that are not as the store's fingerprint says, and those that are no longer wanted.</summary>
    private static List<DifferingUnit> Differing(GraphContent content, StoredState stored)
    {
        var found = new List<DifferingUnit>();
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in content.Units)
        {
            wanted.Add(unit.Name);
            var fingerprint = Fingerprint.Of(unit);
            var state = stored.Of(unit.Name);
            if (state.Fingerprint != fingerprint)
            {
                found.Add(new(unit, fingerprint, state));
            }
        }

        found.AddRange(stored.Units.Where(unit => !wanted.Contains(unit.Key)).Select(unit => new DifferingUnit(new(unit.Key, [], []), null, unit.Value)));
        found.Sort((a, b) => string.CompareOrdinal(a.Wanted.Name, b.Wanted.Name));
        return found;
    }

    /// <param name="Fingerprint">As it is to be; null where the unit is to go.</param>
    private sealed record DifferingUnit(GraphUnit Wanted, string? Fingerprint, UnitState State)
    {
        public UnitChange ChangeFrom(StoredElements held) => new(
            Wanted.Name, State.Fingerprint, Fingerprint,
            Diff.Of(Wanted.Nodes, held.NodesOf(Wanted.Name)), Diff.Of(Wanted.Edges, held.EdgesOf(Wanted.Name)), EdgeTypeList.Of(Wanted));
    }
}
