namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>"Did you mean": the known word that the fewest edits lead to.</summary>
internal static class Suggestion
{
    /// <summary>Null where none is near: more than a third of the letters, and more than two, would have to change; of a word of three letters one.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        var reach = written.Length < 4 ? 1 : Math.Max(2, written.Length / 3);
        string? nearest = null;
        foreach (var word in known)
        {
            var distance = Math.Abs(word.Length - written.Length) > reach ? int.MaxValue : Distance(written, word);
            if (distance < reach || (distance == reach && nearest is null) || (distance == reach && string.CompareOrdinal(word, nearest) < 0))
            {
                (nearest, reach) = (word, distance);
            }
        }

        return nearest;
    }

    /// <summary>Letters inserted, removed, replaced, or exchanged with their neighbour; case does not count.</summary>
    internal static int Distance(string a, string b)
    {
        var (before, last, next) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                next[j] = Math.Min(replaced, Math.Min(last[j], next[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, last, next) = (last, next, before);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
