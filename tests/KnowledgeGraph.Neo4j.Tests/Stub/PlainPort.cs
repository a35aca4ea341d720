using System.Net.Sockets;

namespace KnowledgeGraph.Neo4j.Tests.Stub;

/// <summary>A port that knows no TLS: it hangs up on the first bytes.</summary>
internal sealed class PlainPort : Port
{
    protected override async Task AnswerAsync(NetworkStream client)
    {
        try
        {
            await client.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false);
        }
        catch (IOException)
        {
        }
    }
}
