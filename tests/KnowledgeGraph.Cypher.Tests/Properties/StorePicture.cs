using KnowledgeGraph.Cypher.Tests.Specs;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Properties;

/// <summary>What a store holds, seen from outside.</summary>
internal static class StorePicture
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Everything in the graph, and what its index finds.</summary>
    public static async Task<string[]> OfAsync(IGraphStore store) =>
    [
        .. await RowsAsync(store, "MATCH (n) RETURN n, id(n) AS id"),
        .. await RowsAsync(store, "MATCH (a)-[r]->(b) RETURN a.id, r, b.id, id(r) AS id"),
        .. await RowsAsync(store, "UNWIND range(0, 9) AS x MATCH (n:A {x: x}) RETURN x, n"),
        .. await RowsAsync(store, "MATCH (n:B)<-[r]-(m) RETURN n.id, m.id, r.id"),
    ];

    /// <summary>The rows as texts, sorted.</summary>
    public static async Task<string[]> RowsAsync(IGraphStore store, string query)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, Cancellation);
        var result = await transaction.RunAsync(new(query), Cancellation);
        return [.. result.Rows.Select(row => string.Join(" | ", row.Select(ValuePrinter.Print))).Order(StringComparer.Ordinal)];
    }

    public static Task WriteAsync(IGraphStore store, string statement) => WriteAsync(store, new Statement(statement));

    public static async Task WriteAsync(IGraphStore store, Statement statement)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, Cancellation);
        await transaction.RunAsync(statement, Cancellation);
        await transaction.CommitAsync(Cancellation);
    }
}
