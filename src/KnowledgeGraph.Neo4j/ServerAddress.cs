using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j;

/// <summary>Where a server listens, and which of its databases is meant: <c>http://localhost:7474?database=companies</c>.</summary>
public sealed record ServerAddress
{
    /// <summary>The database where an address names none; the only one that Community has.</summary>
    public const string DefaultDatabase = "neo4j";

    private const int BoltPort = 7687;

    private ServerAddress(Uri endpoint, string database) => (Endpoint, Database) = (endpoint, database);

    /// <summary>Scheme, host and port, and the path where a proxy has one; nothing else.</summary>
    public Uri Endpoint { get; }

    public string Database { get; }

    /// <summary>The server is reached over its HTTP Query API; otherwise over Bolt.</summary>
    public bool IsHttp => Endpoint.Scheme is "http" or "https";

    public bool IsEncrypted => Endpoint.Scheme == "https" || Endpoint.Scheme.Contains('+');

    /// <summary>Encrypted, and whoever answers is believed to be the server.</summary>
    public bool TakesAnyCertificate => Endpoint.Scheme.EndsWith("+ssc", StringComparison.Ordinal);

    /// <summary>What is said there nobody else hears: the scheme encrypts, or the host is this machine.</summary>
    public bool IsPrivate => Endpoint.IsLoopback || IsEncrypted;

    /// <exception cref="StoreException">The text is no address of a server, or carries what belongs in <see cref="Credentials"/>.</exception>
    public static ServerAddress Parse(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new StoreException(WorldFailures.NoAddress());
        }

        if (uri.UserInfo.Length > 0)
        {
            throw new StoreException(WorldFailures.CredentialsInAddress());
        }

        if (uri.Scheme is not ("http" or "https" or "neo4j" or "neo4j+s" or "neo4j+ssc" or "bolt" or "bolt+s" or "bolt+ssc"))
        {
            throw new StoreException(WorldFailures.UnknownScheme(uri.Scheme));
        }

        return new(EndpointOf(uri), DatabaseOf(uri));
    }

    public override string ToString()
    {
        var endpoint = Endpoint.AbsoluteUri.TrimEnd('/');
        return Database == DefaultDatabase ? endpoint : $"{endpoint}?database={Uri.EscapeDataString(Database)}";
    }

    private static Uri EndpointOf(Uri uri)
    {
        var port = uri.Port < 0 ? BoltPort : uri.Port;
        return new UriBuilder(uri.Scheme, uri.Host, port, uri.AbsolutePath).Uri;
    }

    private static string DatabaseOf(Uri uri)
    {
        const string key = "?database=";
        if (uri.Query.Length == 0 && uri.Fragment.Length == 0)
        {
            return DefaultDatabase;
        }

        var rest = uri.Query.StartsWith(key, StringComparison.Ordinal) ? uri.Query[key.Length..] : "";
        return rest.Length > 0 && !rest.Contains('&') && uri.Fragment.Length == 0
            ? Uri.UnescapeDataString(rest)
            : throw new StoreException(WorldFailures.NoAddress());
    }
}
