using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Writes the changes of one unit within one transaction.</summary>
internal sealed class UnitWriter(IGraphTransaction transaction, UnitChange change)
{
    /// <summary>Writes down how the unit now is, or that it is gone. The first statement of a step: the state node's lock keeps another apply out of the unit.</summary>
    public async ValueTask SettleAsync(CancellationToken cancellation)
    {
        if (change.After is not null)
        {
            await transaction.RunAsync(WriteStatements.Remember(change), cancellation);
        }
        else
        {
            await ForgetAsync(cancellation);
        }
    }

    /// <summary>Takes away the fingerprint, so that a unit left half written is looked at again.</summary>
    public async ValueTask ForgetAsync(CancellationToken cancellation)
    {
        if (change.Before is not null)
        {
            await transaction.RunAsync(WriteStatements.Forget(change.Unit), cancellation);
        }
    }

    public async ValueTask DeleteEdgesAsync(CancellationToken cancellation)
    {
        foreach (var batch in Batches.Of(change.Edges.Removed.Order(Comparer<EdgeRow>.Create(RowOrder.Compare)), SameGroup))
        {
            await transaction.RunAsync(WriteStatements.Delete(change.Unit, batch), cancellation);
        }
    }

    /// <summary>Deletes nodes once nothing holds them.</summary>
    /// <returns>What holds one of them; null where all are gone.</returns>
    public async ValueTask<Refusal?> DeleteNodesAsync(CancellationToken cancellation)
    {
        foreach (var batch in Batches.Of(change.Nodes.Removed.OrderBy(node => node.Key.Label, StringComparer.Ordinal), (a, b) => a.Key.Label == b.Key.Label))
        {
            var held = await transaction.RunAsync(WriteStatements.Holding(change.Unit, batch), cancellation);
            if (!held.Rows.IsEmpty)
            {
                return new(change.Unit, Explain(batch[0].Key.Label, held));
            }

            await transaction.RunAsync(WriteStatements.Delete(change.Unit, batch), cancellation);
        }

        return null;
    }

    public async ValueTask WriteNodesAsync(CancellationToken cancellation)
    {
        var relabelled = change.Nodes.Changed.Where(node => node.Before.Labels != node.After.Labels && !node.Before.Labels.Others.IsEmpty);
        foreach (var batch in Batches.Of(relabelled.OrderBy(node => node.Before.Labels.Text, StringComparer.Ordinal), (a, b) => a.Before.Labels == b.Before.Labels))
        {
            await transaction.RunAsync(WriteStatements.Unlabel(batch), cancellation);
        }

        foreach (var batch in Batches.Of(InOrder(change.Nodes, RowOrder.Compare), (a, b) => a.Labels == b.Labels))
        {
            await transaction.RunAsync(WriteStatements.Write(batch), cancellation);
        }
    }

    /// <returns>That an end was missing; null where all were written.</returns>
    public async ValueTask<Refusal?> WriteEdgesAsync(CancellationToken cancellation)
    {
        foreach (var batch in Batches.Of(InOrder(change.Edges, RowOrder.Compare), SameGroup))
        {
            var result = await transaction.RunAsync(WriteStatements.Write(batch), cancellation);
            if (result.Rows[0][0] is not GraphInteger { Value: var written } || written != batch.Count)
            {
                return new(change.Unit, $"of {batch.Count} edges {batch[0].Type} not all could be written: a node at one end is missing in the store, or is there twice");
            }
        }

        return null;
    }

    private static bool SameGroup(EdgeRow a, EdgeRow b) => RowOrder.CompareGroups(a, b) == 0;

    /// <summary>A delta's additions stand in order already.</summary>
    private static IEnumerable<T> InOrder<T>(Delta<T> delta, Comparison<T> order) =>
        delta.Changed.IsEmpty ? delta.Added : delta.Written.Order(Comparer<T>.Create(order));

    private static string Explain(string label, Result held)
    {
        var (node, type, unit) = (held.Rows[0][0], held.Rows[0][1], held.Rows[0][2]);
        var name = $"{label} {(node as GraphString)?.Value}";
        var edge = (type as GraphString)?.Value;
        return unit is GraphString owner
            ? $"{name} is no longer wanted, and an edge {edge} of {owner.Value} still holds it; apply again once that unit is written"
            : $"{name} is no longer wanted, and an edge {edge} that is not ours holds it; delete that edge, or the article's claim must stay";
    }
}
