using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Constraints and indexes of a store that does not outlive this process, and so needs no record of them: see <see cref="Migrator"/> for one that does.</summary>
public static class GraphSchema
{
    /// <summary>Creates those that the store has not; full-text indexes, which no question uses, are left to servers.</summary>
    /// <exception cref="StoreException">The store failed, or holds nodes that a constraint forbids.</exception>
    public static async ValueTask EnsureAsync(IGraphStore store, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        foreach (var statement in SchemaScript.All.SelectMany(script => script.Statements()))
        {
            if (!statement.StartsWith("CREATE FULLTEXT ", StringComparison.Ordinal))
            {
                await transaction.RunAsync(new(statement), cancellation);
            }
        }

        await transaction.CommitAsync(cancellation);
    }
}
