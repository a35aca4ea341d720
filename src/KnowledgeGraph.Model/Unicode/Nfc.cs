using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>Unicode normalization form C (Unicode Standard Annex 15), version 14, without the platform's ICU library, which .NET would need for it.</summary>
internal static class Nfc
{
    private const int HangulBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TrailBase = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TrailCount = 28;

    public static string Normalise(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var points = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Decompose(rune.Value, points);
        }

        Order(points);
        Compose(points);
        var result = new StringBuilder(text.Length);
        foreach (var point in points)
        {
            result.Append(new Rune(point).ToString());
        }

        return result.ToString();
    }

    /// <summary>Whether every character lies in a block that has nothing to normalise: Latin, Chinese and their punctuation.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u0300' or (>= '\u2010' and < '\u20D0') or (>= '\u3000' and < '\u302A') or (>= '\u4E00' and < '\uA000') or (>= '\uFF00' and < '\uFFF0')))
            {
                return false;
            }
        }

        return true;
    }

    private static void Decompose(int point, List<int> into)
    {
        if (point - HangulBase is >= 0 and < LeadCount * VowelCount * TrailCount and var syllable)
        {
            into.Add(LeadBase + (syllable / (VowelCount * TrailCount)));
            into.Add(VowelBase + (syllable % (VowelCount * TrailCount) / TrailCount));
            if (syllable % TrailCount != 0)
            {
                into.Add(TrailBase + (syllable % TrailCount));
            }
        }
        else if (CanonicalTable.Shared.Decompositions.TryGetValue(point, out var parts))
        {
            foreach (var part in parts)
            {
                Decompose(part, into);
            }
        }
        else
        {
            into.Add(point);
        }
    }

    /// <summary>Sorts each run of marks by combining class, equal ones kept in place.</summary>
    private static void Order(List<int> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var mark = CanonicalTable.Shared.Class(points[i]);
            for (var j = i; mark > 0 && j > 0 && CanonicalTable.Shared.Class(points[j - 1]) > mark; j--)
            {
                (points[j - 1], points[j]) = (points[j], points[j - 1]);
            }
        }
    }

    private static void Compose(List<int> points)
    {
        var (write, starter, lastClass) = (0, -1, 0);
        for (var read = 0; read < points.Count; read++)
        {
            var point = points[read];
            var mark = CanonicalTable.Shared.Class(point);
            var blocked = starter < write - 1 && lastClass >= mark;
            if (starter >= 0 && !blocked && Pair(points[starter], point) is { } composed)
            {
                points[starter] = composed;
                continue;
            }

            starter = mark == 0 ? write : starter;
            lastClass = mark;
            points[write++] = point;
        }

        points.RemoveRange(write, points.Count - write);
    }

    private static int? Pair(int first, int second)
    {
        if (first - LeadBase is >= 0 and < LeadCount and var lead && second - VowelBase is >= 0 and < VowelCount and var vowel)
        {
            return HangulBase + (((lead * VowelCount) + vowel) * TrailCount);
        }

        if (first - HangulBase is >= 0 and < LeadCount * VowelCount * TrailCount and var open && open % TrailCount == 0
            && second - TrailBase is > 0 and < TrailCount and var trail)
        {
            return HangulBase + open + trail;
        }

        return CanonicalTable.Shared.Compositions.TryGetValue(((long)first << 32) | (uint)second, out var composed) ? composed : null;
    }
}
