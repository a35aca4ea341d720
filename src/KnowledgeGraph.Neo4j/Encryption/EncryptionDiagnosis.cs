using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Encryption;

/// <summary>Finds out whether encryption is why a server could not be reached.</summary>
internal static class EncryptionDiagnosis
{
    /// <summary>Null where something else is.</summary>
    public static async ValueTask<Failure?> ExplainAsync(ServerAddress address, CancellationToken cancellation) =>
        Explain(address, await Handshake.TryAsync(address.Endpoint, cancellation));

    public static Failure? Explain(ServerAddress address, HandshakeOutcome outcome) => outcome switch
    {
        HandshakeOutcome.NameUnknown or HandshakeOutcome.NobodyThere => null,
        _ when address.IsEncrypted => OfEncrypted(address, outcome),
        HandshakeOutcome.NoTls => null,
        _ => EncryptionFailures.OnlyTls(address),
    };

    private static Failure? OfEncrypted(ServerAddress address, HandshakeOutcome outcome) => outcome switch
    {
        HandshakeOutcome.NoTls => EncryptionFailures.NoTls(address),
        _ when address.TakesAnyCertificate => null,
        HandshakeOutcome.Untrusted => EncryptionFailures.Untrusted(address),
        HandshakeOutcome.OutOfDate => EncryptionFailures.OutOfDate(address),
        HandshakeOutcome.OtherName => EncryptionFailures.OtherName(address),
        _ => null,
    };
}
