using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Encryption;

/// <summary>Why no encrypted connection came about, and what to do.</summary>
internal static class EncryptionFailures
{
    public const string Code = "Store.Encryption";

    public static Failure Untrusted(ServerAddress address) => World(
        $"The certificate of {address} is not signed by anybody whom this machine trusts: have its issuer trusted here (on Linux, SSL_CERT_FILE can name the certificate's file), or use {Lenient(address)}, which takes any certificate.");

    public static Failure OutOfDate(ServerAddress address) => World(
        $"The certificate of {address} is past its last day, or before its first: have it renewed there, or use {Lenient(address)}, which takes any certificate.");

    public static Failure OtherName(ServerAddress address) => World(
        $"The certificate of {address} is made out to another name than '{address.Endpoint.Host}': name the server as its certificate does, or use {Lenient(address)}, which takes any certificate.");

    public static Failure NoTls(ServerAddress address) => World(address.IsHttp
        ? $"What listens at {address} does not speak TLS: the HTTPS port is normally 7473, and http:// is the scheme of 7474."
        : $"What listens at {address} does not speak TLS: switch it on there (dbms.ssl.policy.bolt.enabled and server.bolt.tls_level), or use {Bare(address)}://.");

    public static Failure OnlyTls(ServerAddress address) => World(address.IsHttp
        ? $"What listens at {address} wants TLS: use https://."
        : $"What listens at {address} wants TLS: use {address.Endpoint.Scheme}+s://, or {address.Endpoint.Scheme}+ssc:// where its certificate is self-signed.");

    /// <summary>The Query API has no scheme that takes any certificate; the driver has.</summary>
    private static string Lenient(ServerAddress address) => address.IsHttp ? "neo4j+ssc:// and its Bolt port" : $"{Bare(address)}+ssc://";

    private static string Bare(ServerAddress address) => address.Endpoint.Scheme.Split('+')[0];

    private static Failure World(string message) => new(Code, message, null, FailurePhase.World, null, null);
}
