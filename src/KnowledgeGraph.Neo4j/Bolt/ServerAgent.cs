using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>How a server introduces itself over Bolt: <c>Neo4j/5.26.30</c>. Others speak Bolt too.</summary>
internal static class ServerAgent
{
    private const string Product = "Neo4j/";

    /// <exception cref="StoreException">It is another product, or an older version than is needed.</exception>
    public static void EnsureNewEnough(string agent, ServerAddress address)
    {
        if (!agent.StartsWith(Product, StringComparison.Ordinal) || !char.IsAsciiDigit(agent[Product.Length..].FirstOrDefault()))
        {
            throw new StoreException(WorldFailures.NotNeo4j(address));
        }

        if (ServerVersion.IsTooOld(agent[Product.Length..]))
        {
            throw new StoreException(WorldFailures.TooOld(address, agent[Product.Length..]));
        }
    }
}
