using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Publish;

/// <summary>Failures of statements that the program made itself.</summary>
internal static class OwnStatements
{
    /// <summary>Whatever a store says of them is no mistake in what the user wrote.</summary>
    public static StoreException Failed(StoreException failed) =>
        new(failed.Failure with { Phase = FailurePhase.World, Message = $"{failed.Message}{HowToMend(failed.Failure)}" }, failed);

    private static string HowToMend(Failure failure) =>
        failure.Code == LimitFailures.OutOfMemoryCode ? " (a setting of the server: raise it, or apply with a smaller --step-size)" : "";
}
