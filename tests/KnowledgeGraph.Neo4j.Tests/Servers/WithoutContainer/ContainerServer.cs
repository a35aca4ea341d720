namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>A Neo4j in a container, in a build without Testcontainers.Neo4j: there is none.</summary>
internal static class ContainerServer
{
    public static (StartedServer? Server, string WhyNot) Get() => (null, "built without Testcontainers.Neo4j");
}
