namespace KnowledgeGraph.Curation.Tests.Robustness;

/// <summary>A file with one to three slips in it: bytes lost, changed, doubled, or something put in that YAML gives a meaning.</summary>
internal static class Mutation
{
    private static readonly byte[][] Scraps =
    [
        .. new[] { ":", ": ", "{", "}", "[", "]", ",", "#", " #x", "&a ", "*a", "!t ", "|", ">-", "'", "\"", "%", "@", "- ", "\n", "\n  ", "\t", "---\n", "...", "?", "~", "\\", "0", "\u0001", "é", "𠮷" }
            .Select(System.Text.Encoding.UTF8.GetBytes),
        [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF],
    ];

    public static byte[] Of(byte[] bytes, Random random)
    {
        List<byte> broken = [.. bytes];
        for (var edits = random.Next(1, 4); edits > 0 && broken.Count > 0; edits--)
        {
            var at = random.Next(broken.Count);
            switch (random.Next(4))
            {
                case 0:
                    broken.RemoveRange(at, Math.Min(broken.Count - at, random.Next(1, 12)));
                    break;
                case 1:
                    broken.InsertRange(at, Scraps[random.Next(Scraps.Length)]);
                    break;
                case 2:
                    broken[at] = (byte)random.Next(256);
                    break;
                default:
                    broken.InsertRange(at, broken.GetRange(at, Math.Min(broken.Count - at, random.Next(1, 80))));
                    break;
            }
        }

        return [.. broken];
    }
}
