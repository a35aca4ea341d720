using System.Net;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>Finds out why an address does not answer as the Query API does.</summary>
internal sealed class ServerDiagnosis(HttpClient client, ServerAddress address)
{
    public async ValueTask<Failure> ExplainAsync(HttpStatusCode status, CancellationToken cancellation)
    {
        if (await ServerIntroduction.AskAsync(client, address, cancellation) is not { Version: var version })
        {
            return WorldFailures.NotNeo4j(address);
        }

        return ServerVersion.IsTooOld(version) ? WorldFailures.TooOld(address, version)
            : status == HttpStatusCode.NotFound ? WorldFailures.QueryApiOff(address, version)
            : WorldFailures.Refused(address, (int)status);
    }
}
