namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Where the openCypher TCK lies on this machine: the folder that holds <c>features/</c> and <c>graphs/</c>.</summary>
internal static class TckFolder
{
    public const string HowToGet =
        "OPENCYPHER_TCK is not set: clone github.com/opencypher/openCypher and set it to the clone's folder tck/ to run the openCypher TCK.";

    /// <summary>Null where the variable is not set, or names no such folder.</summary>
    public static string? Find()
    {
        var folder = Environment.GetEnvironmentVariable("OPENCYPHER_TCK");
        return Directory.Exists(Path.Combine(folder ?? "", "features")) ? folder : null;
    }
}
