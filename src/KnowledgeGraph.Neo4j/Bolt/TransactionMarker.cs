using System.Security.Cryptography;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>A mark in a transaction's metadata by which it, and no other, can be ended from another connection.</summary>
internal sealed class TransactionMarker
{
    private const string Key = "knowledgeGraph";
    private const string Find = $"SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.{Key} = $marker RETURN transactionId";
    private const string End = "TERMINATE TRANSACTION $id";

    private readonly string marker;

    private TransactionMarker(string marker) => this.marker = marker;

    public IDictionary<string, object> Metadata => new Dictionary<string, object>(StringComparer.Ordinal) { [Key] = marker };

    /// <summary>Random, so that no other program's transaction on the same server is ever taken for this one.</summary>
    public static TransactionMarker New() => new(RandomNumberGenerator.GetHexString(16));

    /// <summary>Ends the transaction on the server, where it still runs.</summary>
    public async Task TerminateAsync(IAsyncSession session)
    {
        await using (session)
        {
            var found = await session.RunAsync(Find, new Dictionary<string, object>(StringComparer.Ordinal) { ["marker"] = marker });
            foreach (var record in await found.ToListAsync())
            {
                var ended = await session.RunAsync(End, new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = record[0] });
                await ended.ConsumeAsync();
            }
        }
    }
}
