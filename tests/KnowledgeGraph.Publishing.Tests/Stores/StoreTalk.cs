using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>Single statements, each in a transaction of its own.</summary>
internal static class StoreTalk
{
    public static CancellationToken Now => TestContext.Current.CancellationToken;

    public static async ValueTask<Result> RunAsync(IGraphStore store, Statement statement)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, Now);
        var result = await transaction.RunAsync(statement, Now);
        await transaction.CommitAsync(Now);
        return result;
    }

    public static ValueTask<Result> RunAsync(IGraphStore store, string text) => RunAsync(store, new Statement(text));
}
