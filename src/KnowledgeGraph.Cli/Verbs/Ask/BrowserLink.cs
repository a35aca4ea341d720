using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>The link that opens a question in the server's Neo4j Browser: its statements in one editor, with this run's values written out.</summary>
internal static class BrowserLink
{
    /// <exception cref="Refusal">No server is named.</exception>
    /// <exception cref="StoreException">The server does not answer.</exception>
    public static Uri Of(ImmutableArray<Statement> statements, ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var server = NamedStore.Of(parsed, surroundings)
            ?? throw new Refusal("--browser opens a server's Neo4j Browser: name the server with --store ADDRESS, such as http://localhost:7474, or in KG_STORE", ExitCode.Usage);
        var browser = BrowserAddress.OfAsync(server.Address, server.Credentials, cancellation).AsTask().GetAwaiter().GetResult();
        var texts = statements.Select(statement => WrittenOut.Of(statement).TrimEnd());
        return browser.Edit(string.Join(";\n\n", texts) + (statements.Length > 1 ? ";" : ""));
    }
}
