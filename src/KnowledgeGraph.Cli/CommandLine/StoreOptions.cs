using System.CommandLine;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>Options of every verb that can work on a server's graph.</summary>
internal static class StoreOptions
{
    /// <summary>What <c>--store</c> says for the graph in memory, where KG_STORE names a server.</summary>
    public const string Embedded = "embedded";

    public static Option<string?> Store { get; } = new("--store")
    {
        Description = "A Neo4j: http(s)://host:7474, neo4j://host or bolt://host (also +s, +ssc), with ?database=NAME where it is not 'neo4j'. "
            + "Default: KG_STORE, else the embedded graph.",
        HelpName = "ADDRESS",
    };

    public static Option<string?> PasswordFile { get; } = new("--password-file")
    {
        Description = "A file whose first line is the password. Default: NEO4J_PASSWORD, else the file that NEO4J_PASSWORD_FILE names. The user is NEO4J_USER, else neo4j.",
        HelpName = "FILE",
    };

    public static void AddTo(Command verb)
    {
        verb.Add(Store);
        verb.Add(PasswordFile);
    }
}
