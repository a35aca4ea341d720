using Testcontainers.Neo4j;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>A Neo4j in a container, started for the first test of this process that wants one. Testcontainers removes it when the process has ended.</summary>
internal static class ContainerServer
{
    private const string Image = "neo4j:5.26.30-community";
    private static readonly Lazy<(StartedServer? Server, string WhyNot)> Shared = new(Start);

    /// <returns>The server; null with the reason where none could be started.</returns>
    public static (StartedServer? Server, string WhyNot) Get() => Shared.Value;

    private static (StartedServer? Server, string WhyNot) Start()
    {
        try
        {
            return (Task.Run(StartAsync).GetAwaiter().GetResult(), "");
        }
        catch (Exception failure)
        {
            return (null, failure.Message.Split('\n')[0].TrimEnd('.', '\r'));
        }
    }

    private static async Task<StartedServer> StartAsync()
    {
        var password = Guid.NewGuid().ToString("n");
        var container = new Neo4jBuilder(Image).WithEnvironment("NEO4J_AUTH", $"neo4j/{password}").Build();
        await container.StartAsync();
        return new(
            $"http://{container.Hostname}:{container.GetMappedPublicPort(Neo4jBuilder.Neo4jHttpPort)}",
            $"bolt://{container.Hostname}:{container.GetMappedPublicPort(Neo4jBuilder.Neo4jBoltPort)}",
            new("neo4j", password));
    }
}
