namespace KnowledgeGraph.Cypher.Storage;

/// <summary>What an index is about.</summary>
internal enum IndexedElement
{
    Node,
    Relationship,
}

internal enum IndexPurpose
{
    /// <summary>Only finds.</summary>
    Range,

    /// <summary>Finds, and refuses a second element with the same values.</summary>
    Uniqueness,
}

/// <param name="Name">Unique among all indexes and constraints of a graph.</param>
/// <param name="Symbol">The label of nodes, or the type of relationships.</param>
/// <param name="Keys">Property keys; only elements that have all of them are indexed. Never written.</param>
internal sealed record IndexDefinition(string Name, IndexedElement Element, int Symbol, int[] Keys, IndexPurpose Purpose)
{
    public bool IsConstraint => Purpose == IndexPurpose.Uniqueness;

    /// <summary>Whether it is about the same elements and the same keys in the same order.</summary>
    public bool Covers(IndexedElement element, int symbol, int[] keys) =>
        Element == element && Symbol == symbol && AreEqual(Keys, keys);

    private static bool AreEqual(int[] left, int[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (i == right.Length || left[i] != right[i])
            {
                return false;
            }
        }

        return left.Length == right.Length;
    }
}
