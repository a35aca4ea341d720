namespace KnowledgeGraph.Store;

/// <summary>A statement failed or a store could not be used. Nothing of the transaction remains.</summary>
public sealed class StoreException : Exception
{
    public StoreException(Failure failure, Exception? cause = null)
        : base(failure.Message, cause) => Failure = failure;

    public Failure Failure { get; }
}
