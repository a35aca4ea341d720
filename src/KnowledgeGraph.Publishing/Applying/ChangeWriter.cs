using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Writes the changes of some units within one transaction, in as few statements as for one unit.</summary>
internal sealed class ChangeWriter(IGraphTransaction transaction, ImmutableArray<UnitChange> changes, Care care)
{
    /// <summary>Writes down how the units now are, or that they are gone.</summary>
    public async ValueTask SettleAsync(CancellationToken cancellation)
    {
        foreach (var batch in Batches.Of(changes.Where(change => change.After is not null), (_, _) => true))
        {
            await transaction.RunAsync(ChangeStatements.Remember(batch), cancellation);
        }

        await ForgetAsync(changes.Where(change => change.After is null), cancellation);
    }

    /// <summary>Takes away the fingerprints, so that units left half written are looked at again.</summary>
    public ValueTask ForgetAsync(CancellationToken cancellation) => ForgetAsync(changes, cancellation);

    public async ValueTask DeleteEdgesAsync(CancellationToken cancellation)
    {
        foreach (var batch in Batches.Of(InOrder(changes.SelectMany(change => change.Edges.Removed)), SameGroup))
        {
            await transaction.RunAsync(ChangeStatements.Delete(batch), cancellation);
        }
    }

    /// <summary>Deletes nodes once nothing holds them.</summary>
    /// <returns>One for each unit with a node that is held; where there is any, the transaction must not be kept.</returns>
    public async ValueTask<ImmutableArray<Refusal>> DeleteNodesAsync(CancellationToken cancellation)
    {
        var refusals = new RefusalList();
        foreach (var batch in Batches.Of(InOrder(changes.SelectMany(change => change.Nodes.Removed)), (a, b) => a.Key.Label == b.Key.Label))
        {
            var held = await transaction.RunAsync(ChangeStatements.Holding(batch), cancellation);
            refusals.AddHeld(batch[0].Key.Label, held);
            if (refusals.IsEmpty)
            {
                await transaction.RunAsync(ChangeStatements.Delete(batch), cancellation);
            }
        }

        return refusals.All;
    }

    /// <returns>One for each unit with a node whose id somebody else's node bears.</returns>
    public async ValueTask<ImmutableArray<Refusal>> WriteNodesAsync(CancellationToken cancellation)
    {
        var relabelled = changes.SelectMany(change => change.Nodes.Changed).Where(node => node.Before.Labels != node.After.Labels && !node.Before.Labels.Others.IsEmpty);
        foreach (var batch in Batches.Of(relabelled.OrderBy(node => node.Before.Labels.Text, StringComparer.Ordinal), (a, b) => a.Before.Labels == b.Before.Labels))
        {
            await transaction.RunAsync(ChangeStatements.Unlabel(batch), cancellation);
        }

        var added = changes.SelectMany(change => change.Nodes.Added);
        foreach (var batch in care == Care.Quick ? NodeBatches(added) : [])
        {
            await transaction.RunAsync(ChangeStatements.Create(batch), cancellation);
        }

        var refusals = new RefusalList();
        var kept = changes.SelectMany(change => change.Nodes.Changed).Select(node => node.After);
        foreach (var batch in NodeBatches(care == Care.Quick ? kept : added.Concat(kept)))
        {
            var result = await transaction.RunAsync(ChangeStatements.Merge(batch), cancellation);
            if (Written(result) < batch.Count)
            {
                refusals.AddForeign(batch[0].Key.Label, await transaction.RunAsync(ChangeStatements.Foreign(batch), cancellation));
            }
        }

        return refusals.All;
    }

    /// <returns>One for each unit with an edge whose end is missing.</returns>
    public async ValueTask<ImmutableArray<Refusal>> WriteEdgesAsync(CancellationToken cancellation)
    {
        var refusals = new RefusalList();
        await WriteEdgesAsync(changes.SelectMany(change => change.Edges.Added), ChangeStatements.Create, refusals, cancellation);
        await WriteEdgesAsync(changes.SelectMany(change => change.Edges.Changed).Select(edge => edge.After), ChangeStatements.Merge, refusals, cancellation);
        return refusals.All;
    }

    private async ValueTask WriteEdgesAsync(IEnumerable<EdgeRow> edges, Func<List<EdgeRow>, Statement> statementOf, RefusalList refusals, CancellationToken cancellation)
    {
        foreach (var batch in Batches.Of(InOrder(edges), SameGroup))
        {
            var result = await transaction.RunAsync(statementOf(batch), cancellation);
            if (Written(result) != batch.Count)
            {
                refusals.AddWithoutEnd(batch, await transaction.RunAsync(ChangeStatements.Find(batch), cancellation));
            }
        }
    }

    private async ValueTask ForgetAsync(IEnumerable<UnitChange> some, CancellationToken cancellation)
    {
        foreach (var batch in Batches.Of(some.Where(change => change.Before is not null), (_, _) => true))
        {
            await transaction.RunAsync(ChangeStatements.Forget(batch), cancellation);
        }
    }

    private static long Written(Result result) => result.Rows is [[GraphInteger { Value: var written }]] ? written : 0;

    private static IEnumerable<List<NodeRow>> NodeBatches(IEnumerable<NodeRow> nodes) => Batches.Of(InOrder(nodes), (a, b) => a.Labels == b.Labels);

    private static bool SameGroup(EdgeRow a, EdgeRow b) => RowOrder.CompareGroups(a, b) == 0;

    private static IEnumerable<NodeRow> InOrder(IEnumerable<NodeRow> rows) => rows.Order(Comparer<NodeRow>.Create(RowOrder.Compare));

    private static IEnumerable<EdgeRow> InOrder(IEnumerable<EdgeRow> rows) => rows.Order(Comparer<EdgeRow>.Create(RowOrder.Compare));
}
