using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Storage;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>Labels of a node as the graph keeps them: symbols, ascending, each once.</summary>
internal static class LabelSet
{
    public static int[] Of(ImmutableArray<string> names, SymbolTable symbols)
    {
        int[] set = [];
        foreach (var name in names)
        {
            set = Union(set, [symbols.Intern(name)]);
        }

        return set;
    }

    public static int[] Union(int[] set, int[] others)
    {
        var merged = new int[set.Length + others.Length];
        var count = 0;
        for (int i = 0, j = 0; i < set.Length || j < others.Length;)
        {
            var takeFirst = j == others.Length || (i < set.Length && set[i] <= others[j]);
            if (takeFirst && j < others.Length && set[i] == others[j])
            {
                j++;
            }

            merged[count++] = takeFirst ? set[i++] : others[j++];
        }

        if (count == merged.Length)
        {
            return merged;
        }

        var exact = new int[count];
        Array.Copy(merged, exact, count);
        return exact;
    }

    public static int[] Except(int[] set, int[] others) => Array.FindAll(set, label => Array.IndexOf(others, label) < 0);
}
