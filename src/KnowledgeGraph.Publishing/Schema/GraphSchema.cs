using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Constraints and indexes, which must stand before anything is written.</summary>
public static class GraphSchema
{
    /// <summary>Creates those that the store has not.</summary>
    /// <exception cref="StoreException">The store failed, or holds nodes that a constraint forbids.</exception>
    public static async ValueTask EnsureAsync(IGraphStore store, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        foreach (var statement in SchemaScript.All.SelectMany(script => script.Statements()))
        {
            await transaction.RunAsync(new(statement), cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }
}
