using System.Globalization;

namespace KnowledgeGraph.Model;

/// <summary>The Unicode Character Database's canonical data, from the resource <c>canonical.txt</c>; read only when a text needs it.</summary>
internal sealed class CanonicalTable
{
    private readonly Dictionary<int, byte> classes = [];

    private CanonicalTable()
    {
        using var reader = new StreamReader(typeof(CanonicalTable).Assembly.GetManifestResourceStream("canonical.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                Read(line[0], [.. line[2..].Split(' ').Select(hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]);
            }
        }
    }

    public static CanonicalTable Shared => Holder.Table;

    public Dictionary<int, int[]> Decompositions { get; } = [];

    /// <summary>Two code points, the first in the upper half of the key, and what they make.</summary>
    public Dictionary<long, int> Compositions { get; } = [];

    /// <summary>The canonical combining class; 0 for a starter.</summary>
    public byte Class(int point) => classes.GetValueOrDefault(point);

    private void Read(char kind, int[] numbers)
    {
        if (kind == 'c')
        {
            for (var point = numbers[0]; point <= numbers[1]; point++)
            {
                classes.Add(point, (byte)numbers[2]);
            }

            return;
        }

        Decompositions.Add(numbers[0], numbers[1..]);
        if (kind == 'd')
        {
            Compositions.Add(((long)numbers[1] << 32) | (uint)numbers[2], numbers[0]);
        }
    }

    private static class Holder
    {
        public static readonly CanonicalTable Table = new();
    }
}
