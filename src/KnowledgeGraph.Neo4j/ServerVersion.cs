namespace KnowledgeGraph.Neo4j;

/// <summary>Compares what a server calls its version: major and minor, for the rest may be words, as in <c>5.27-aura</c>.</summary>
internal static class ServerVersion
{
    public const string Oldest = "5.26";

    private static readonly Version Needed = Version.Parse(Oldest);

    public static bool IsTooOld(string version)
    {
        var end = 0;
        while (end < version.Length && (char.IsAsciiDigit(version[end]) || version[end] == '.'))
        {
            end++;
        }

        return Version.TryParse(version.AsSpan(0, end), out var known) && known < Needed;
    }
}
