using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Data;

/// <summary>The server that a run means, and who asks there.</summary>
internal sealed record NamedStore(ServerAddress Address, Credentials Credentials)
{
    /// <summary>The server of <c>--store</c>, else of KG_STORE; null for the embedded graph.</summary>
    /// <exception cref="Refusal">No address of a server, or credentials that are not whole.</exception>
    public static NamedStore? Of(ParseResult parsed, Surroundings surroundings)
    {
        var option = parsed.GetValue(StoreOptions.Store);
        if ((option ?? surroundings.Server.Store) is not { } text || text == StoreOptions.Embedded)
        {
            return null;
        }

        var address = AddressOf(text);
        var named = new NamedStore(address, CredentialsOf(parsed, surroundings));
        if (option is null)
        {
            surroundings.Error.WriteLine($"store: {address} (from KG_STORE)");
        }

        if (!named.Credentials.AreNone && !address.IsPrivate)
        {
            surroundings.Error.WriteLine(
                $"warning: the password travels unencrypted to {address.Endpoint.Host}; where that server has a certificate, use https://, neo4j+s:// or bolt+s://");
        }

        return named;
    }

    /// <summary>The same, for verbs that need a server.</summary>
    /// <exception cref="Refusal">None is named.</exception>
    public static NamedStore Required(ParseResult parsed, Surroundings surroundings) =>
        Of(parsed, surroundings) ?? throw new Refusal(
            $"kg {parsed.CommandResult.Command.Name} works on a server: name one with --store ADDRESS, such as http://localhost:7474, or in KG_STORE", ExitCode.Usage);

    /// <exception cref="StoreException">The address needs the driver, and this build has none.</exception>
    public IGraphStore Open() => ServerStore.Open(Address, Credentials);

    private static ServerAddress AddressOf(string text)
    {
        try
        {
            return ServerAddress.Parse(text);
        }
        catch (StoreException wrong)
        {
            throw new Refusal(wrong.Message, ExitCode.Usage);
        }
    }

    private static Credentials CredentialsOf(ParseResult parsed, Surroundings surroundings)
    {
        const string usual = "neo4j";
        var server = surroundings.Server;
        var password = parsed.GetValue(StoreOptions.PasswordFile) is { } named ? InFile(named, surroundings)
            : server.Password ?? (server.PasswordFile is { } file ? InFile(file, surroundings) : null);
        return password is not null ? new(server.User ?? usual, password)
            : server.User is null ? Credentials.None
            : throw new Refusal("NEO4J_USER is set and no password: set NEO4J_PASSWORD, or name a file with --password-file or NEO4J_PASSWORD_FILE", ExitCode.Usage);
    }

    /// <exception cref="IOException">The file cannot be read.</exception>
    private static string InFile(string path, Surroundings surroundings)
    {
        using var file = new StreamReader(Path.GetFullPath(path, surroundings.WorkingFolder));
        return file.ReadLine() is { Length: > 0 } password ? password : throw new Refusal($"{path} has no password: its first line is empty", ExitCode.Usage);
    }
}
