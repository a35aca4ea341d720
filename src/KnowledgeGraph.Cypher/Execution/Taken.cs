using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The relationships that earlier parts of the same pattern hold: none of them may be used again.</summary>
internal sealed class Taken(int[] slots)
{
    public bool Has(Frame frame, int relationship)
    {
        foreach (var slot in slots)
        {
            ref readonly var value = ref frame.Row[slot];
            if (value.Kind == ValueKind.Relationship ? value.AsId == relationship : value.Kind == ValueKind.List && Holds(value.AsList, relationship))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Value[] relationships, int relationship)
    {
        foreach (var one in relationships)
        {
            if (one.AsId == relationship)
            {
                return true;
            }
        }

        return false;
    }
}
