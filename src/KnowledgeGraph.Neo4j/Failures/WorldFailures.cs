using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Failures;

/// <summary>Why a server could not be used. None of these sentences holds a user's name or a password.</summary>
internal static class WorldFailures
{
    public const string NoSuchDatabaseCode = "Neo.ClientError.Database.DatabaseNotFound";

    public const string BrokenCode = "Store.ConnectionBroken";

    public static Failure NoAddress() => World(
        "Store.BadAddress", "This is no address of a server: write it like http://localhost:7474 or neo4j://localhost:7687, with ?database=NAME where it is not 'neo4j'.");

    public static Failure CredentialsInAddress() => World(
        "Store.BadAddress", "The address carries a user or a password: give them apart from the address, which is shown in messages.");

    public static Failure UnknownScheme(string scheme) => World(
        "Store.BadAddress", $"'{scheme}://' is no way to a Neo4j: use http://, https://, neo4j:// or bolt:// (the last two also with +s or +ssc).");

    public static Failure NoDriver(ServerAddress address) => World(
        "Store.NoDriver",
        $"{address} needs the package Neo4j.Driver, which this build's package feed did not have: use the server's HTTP address, such as http://{address.Endpoint.Host}:7474.");

    public static Failure Unreachable(ServerAddress address, string why) => World(
        "Store.Unreachable", $"No server answers at {address}: {why}.");

    public static Failure NameUnknown(ServerAddress address) => Unreachable(address, $"the name '{address.Endpoint.Host}' is not known");

    public static Failure NobodyThere(ServerAddress address) => Unreachable(address, "the connection was refused, or nobody answered");

    public static Failure SaysNothing(ServerAddress address) => Unreachable(address, "what listens there takes connections and says nothing");

    public static Failure NoNeo4j(ServerAddress address) => World(
        "Store.NotNeo4j", $"No Neo4j answers at {address} (its HTTP port is normally 7474).");

    public static Failure NoBoltPort(ServerAddress address) => World(
        "Store.NoBoltPort", $"{address} does not say where its Bolt port is, which its Browser needs: name it with --store neo4j://HOST:PORT.");

    public static Failure HungUp(ServerAddress address) =>
        Unreachable(address, "what listens there ends the connection (7474 is normally the HTTP port; 7687 is for neo4j:// and bolt://)");

    public static Failure Broken(ServerAddress address) => World(
        BrokenCode, $"The connection to {address} broke before the answer was complete; nothing of the transaction remains.");

    public static Failure BrokenCommit(ServerAddress address) => World(
        "Store.CommitUnknown", $"The connection to {address} broke during the commit: whether it took hold is unknown, so run the same again.");

    public static Failure Silent(ServerAddress address) => World(
        "Store.Silent", $"{address} did not answer, not even to end the statement at its time limit.");

    public static Failure Unauthorized(ServerAddress address) => World(
        "Neo.ClientError.Security.Unauthorized", $"{address} refuses the user or the password.");

    public static Failure NoSuchDatabase(ServerAddress address) => World(
        NoSuchDatabaseCode, $"{address} has no database '{address.Database}'.");

    public static Failure TransactionGone() => World(
        "Neo.ClientError.Transaction.TransactionNotFound",
        "The server no longer has this transaction: it was idle for too long (server.queryapi.transaction_idle_timeout), or the server was restarted; nothing of it remains.");

    public static Failure TransactionEnded() => World(
        "Neo.ClientError.Transaction.TransactionNotFound", "This transaction was committed, or ended with the statement that failed: begin another.");

    public static Failure NotNeo4j(ServerAddress address) => World(
        "Store.NotNeo4j", $"What answers at {address} is not a Neo4j (whose HTTP port is normally 7474, and 7687 is for neo4j:// and bolt://).");

    public static Failure TooOld(ServerAddress address, string version) => World(
        "Store.TooOld", $"{address} is Neo4j {version}: {ServerVersion.Oldest} or newer is needed.");

    public static Failure QueryApiOff(ServerAddress address, string version) => World(
        "Store.QueryApiOff", $"{address} is Neo4j {version} with its Query API switched off: add QUERY_API_ENDPOINTS to server.http_enabled_modules.");

    public static Failure Refused(ServerAddress address, int status) => World(
        "Store.Refused", $"{address} refuses the request with the HTTP status {status}; its log says more.");

    public static Failure Garbled(ServerAddress address) => World(
        "Store.Garbled", $"{address} sent an answer that is not the Query API's JSON.");

    public static Failure UnknownValue(string type) => new(
        "Store.UnknownValue", $"A row holds a value of the type {type}, which this program does not know: return its parts, or toString of it.",
        null, FailurePhase.Runtime, null, null);

    private static Failure World(string code, string message) => new(code, message, null, FailurePhase.World, null, null);
}
