namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>A server that was started for these tests.</summary>
internal sealed record StartedServer(string Http, string Bolt, Credentials Credentials);
