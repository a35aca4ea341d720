using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Compares the graph as it ought to be with a store.</summary>
internal static class Planner
{
    public static async ValueTask<Plan> PlanAsync(GraphContent content, IGraphStore store, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        var stored = await StoredState.ReadAsync(transaction, cancellation);
        var reader = new UnitReader(transaction);
        var changes = new List<UnitChange>();
        foreach (var unit in content.Units)
        {
            var fingerprint = Fingerprint.Of(unit);
            var state = stored.Of(unit.Name);
            if (state.Fingerprint != fingerprint)
            {
                changes.Add(stored.Holding == Holding.Nothing ? New(unit, fingerprint) : await DiffAsync(unit, fingerprint, state, reader, cancellation));
            }
        }

        var wanted = content.Units.Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, state) in stored.Units.Where(unit => !wanted.Contains(unit.Key)))
        {
            changes.Add(await DiffAsync(new(name, [], []), null, state, reader, cancellation));
        }

        return new([.. changes.OrderBy(change => change.Unit, StringComparer.Ordinal)]);
    }

    private static UnitChange New(GraphUnit unit, string fingerprint) =>
        new(unit.Name, null, fingerprint, new(unit.Nodes, [], []), new(unit.Edges, [], []), EdgeTypeList.Of(unit));

    private static async ValueTask<UnitChange> DiffAsync(GraphUnit wanted, string? fingerprint, UnitState state, UnitReader reader, CancellationToken cancellation)
    {
        var nodes = await reader.NodesAsync(wanted.Name, cancellation);
        var edges = await reader.EdgesAsync(wanted.Name, state.DirectTypes, cancellation);
        return new(wanted.Name, state.Fingerprint, fingerprint, Diff.Of(wanted.Nodes, nodes), Diff.Of(wanted.Edges, edges), EdgeTypeList.Of(wanted));
    }
}
