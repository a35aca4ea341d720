namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>One request, its path after that of the database's Query API.</summary>
/// <param name="Affinity">What the server gave when it opened the transaction, to be given back, so that a cluster finds it again.</param>
/// <param name="RowLimit">Rows allowed in the answer; null for any number.</param>
internal sealed record QueryApiRequest(HttpMethod Method, string Path, RequestBody? Body, string? Affinity, long? RowLimit)
{
    public const string AffinityHeader = "neo4j-cluster-affinity";

    public const string OpeningPath = "/tx";

    /// <summary>It is the first request of a transaction, so a path that is not found means no Query API there.</summary>
    public bool OpensTransaction => Path == OpeningPath;

    public static QueryApiRequest Post(string path, RequestBody body, string? affinity) => new(HttpMethod.Post, path, body, affinity, RowLimit: null);

    public static QueryApiRequest Delete(string path, string? affinity) => new(HttpMethod.Delete, path, Body: null, affinity, RowLimit: null);
}
