namespace KnowledgeGraph.Store;

/// <summary>Statements that happen together or not at all. Disposing without a commit rolls back. Not safe for concurrent use.</summary>
/// <remarks>As in Neo4j, one transaction holds either data statements or schema statements, never both.</remarks>
public interface IGraphTransaction : IAsyncDisposable
{
    /// <summary>Runs one statement to its end. A statement that fails leaves nothing behind and closes the transaction.</summary>
    /// <exception cref="StoreException">The statement is wrong, a limit was reached, or the store failed.</exception>
    ValueTask<Result> RunAsync(Statement statement, CancellationToken cancellation);

    ValueTask CommitAsync(CancellationToken cancellation);
}
