using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>Tells whether a unit is as it was when last published.</summary>
internal static class Fingerprint
{
    /// <summary>SHA-256 over the canonical lines of the unit's elements in their order, each with a line feed; lower-case hex.</summary>
    public static string Of(GraphUnit unit)
    {
        var sha = new Sha256();
        var line = new CanonicalLine();
        foreach (var node in unit.Nodes)
        {
            sha.Append(line.Of(node));
            sha.Append("\n"u8);
        }

        foreach (var edge in unit.Edges)
        {
            sha.Append(line.Of(edge));
            sha.Append("\n"u8);
        }

        Span<byte> hash = stackalloc byte[Sha256.Size];
        sha.Finish(hash);
        return Convert.ToHexStringLower(hash);
    }
}
