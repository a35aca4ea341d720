using KnowledgeGraph.Neo4j.Encryption;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Neo4j.QueryApi;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j;

/// <summary>A server's own Neo4j Browser, and links that open something in it. They carry no password: the Browser asks for it.</summary>
/// <param name="Page">Where the server serves it: <c>http://localhost:7474/browser/</c>.</param>
/// <param name="Server">What it is to connect to: <c>bolt://neo4j@localhost:7687</c>.</param>
public sealed record BrowserAddress(Uri Page, Uri Server, string Database)
{
    private const int HttpPort = 7474;
    private const int HttpsPort = 7473;

    /// <summary>Asks a server of <c>http(s)://</c> where its Bolt port is; of a Bolt address, takes the usual HTTP port.</summary>
    /// <exception cref="StoreException">No Neo4j answers there, or it does not tell its Bolt port.</exception>
    public static async ValueTask<BrowserAddress> OfAsync(ServerAddress address, Credentials credentials, CancellationToken cancellation)
    {
        var endpoint = address.Endpoint;
        if (!address.IsHttp)
        {
            var page = endpoint.Scheme.Contains('+') ? new UriBuilder("https", endpoint.Host, HttpsPort, "browser/") : new UriBuilder("http", endpoint.Host, HttpPort, "browser/");
            return new(page.Uri, WithUser(endpoint, credentials), address.Database);
        }

        using var client = new HttpClient(Connections.NewHandler());
        var introduction = await ServerIntroduction.AskAsync(client, address, cancellation)
            ?? throw new StoreException(await EncryptionDiagnosis.ExplainAsync(address, cancellation) ?? WorldFailures.NoNeo4j(address));
        var bolt = introduction.Bolt ?? throw new StoreException(WorldFailures.NoBoltPort(address));
        return new(new($"{endpoint.AbsoluteUri.TrimEnd('/')}/browser/"), WithUser(bolt, credentials), address.Database);
    }

    /// <summary>Opens the Browser with statements in its editor, ready to run.</summary>
    public Uri Edit(string statements) => Link("edit", statements);

    /// <summary>Opens the Browser and plays a guide, which must come from an address that the server allows: localhost is one.</summary>
    public Uri Play(Uri guide) => Link("play", guide.AbsoluteUri);

    private Uri Link(string command, string argument) => new(
        $"{Page}?dbms={Uri.EscapeDataString(Server.AbsoluteUri.TrimEnd('/'))}&db={Uri.EscapeDataString(Database)}&cmd={command}&arg={Uri.EscapeDataString(argument)}");

    private static Uri WithUser(Uri bolt, Credentials credentials) =>
        credentials.AreNone ? bolt : new UriBuilder(bolt) { UserName = Uri.EscapeDataString(credentials.User) }.Uri;
}
