using System.Text;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>The <c>.cypher</c> files beside the questions, embedded under their file names.</summary>
internal static class CypherFile
{
    public static Statement With(string file, params ReadOnlySpan<(string Name, GraphValue Value)> parameters) =>
        Statement.With(Read(file), parameters);

    public static Statement With(string file, Dictionary<string, GraphValue> parameters) => new(Read(file), new GraphMap(parameters));

    private static string Read(string file)
    {
        using var stream = typeof(CypherFile).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"no embedded file {file}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
