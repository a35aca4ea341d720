namespace KnowledgeGraph.Cypher.Values;

/// <summary>Strings as sequences of Unicode code points, as Neo4j counts and orders them; C# counts UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>Code point order; ordinal UTF-16 order would put U+FFFD after an emoji.</summary>
    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            var a = left[i];
            var b = right[i];
            if (a != b)
            {
                return Weight(a) - Weight(b);
            }
        }

        return left.Length - right.Length;
    }

    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    /// <summary>The UTF-16 offset of a code point; the length of the text where it has fewer.</summary>
    public static int Offset(string text, long codePoints)
    {
        var at = 0;
        while (codePoints > 0 && at < text.Length)
        {
            at += At(text, at);
            codePoints--;
        }

        return at;
    }

    public static string Reverse(string text)
    {
        var reversed = new char[text.Length];
        var to = text.Length;
        for (var at = 0; at < text.Length;)
        {
            var units = At(text, at);
            to -= units;
            text.CopyTo(at, reversed, to, units);
            at += units;
        }

        return new string(reversed);
    }

    private static int At(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    /// <summary>Surrogates stand for the code points above all others.</summary>
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
