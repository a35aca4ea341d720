namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The heads of a hash table's chains. Not the framework's generic fill: its code would be compiled at start-up.</summary>
internal static class Buckets
{
    public const int None = -1;

    /// <param name="length">A power of two.</param>
    public static int[] New(int length)
    {
        var buckets = new int[length];
        for (var i = 0; i < buckets.Length; i++)
        {
            buckets[i] = None;
        }

        return buckets;
    }

    /// <summary>The bucket of a hash. The hash of a small integer is the integer, so the upper half is folded in.</summary>
    public static int Of(int hash, int[] buckets) => (int)((uint)(hash ^ (hash >>> 16)) & (uint)(buckets.Length - 1));
}
