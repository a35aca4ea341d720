using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Cypher;

/// <summary>Takes out what an <see cref="ImageWriter"/> put in. Bytes that none wrote end in <see cref="InvalidDataException"/>, never elsewhere.</summary>
/// <param name="start">Where in the bytes the first value stands.</param>
public sealed class ImageReader(byte[] bytes, int start)
{
    private string[] _shared = new string[256];
    private int _sharedCount;
    private int _at = start;

    public bool IsAtEnd => _at == bytes.Length;

    /// <summary>Another reader that stands at the same place and knows no shared texts.</summary>
    public ImageReader Again() => new(bytes, _at);

    private int Left => bytes.Length - _at;

    public byte Byte() => Left > 0 ? bytes[_at++] : throw Damaged("it ends too soon");

    /// <summary>How many items follow; each takes a byte at least, so that no damaged count asks for more memory than the image has bytes.</summary>
    public int Count() => Unsigned() is var count && count <= (ulong)Left ? (int)count : throw Damaged("it counts more than it holds");

    /// <summary>A number that is not negative and below a limit.</summary>
    public int Below(int limit) => Unsigned() is var number && number < (ulong)limit ? (int)number : throw Damaged("a number is too large");

    public long Number()
    {
        var number = Unsigned();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    public long Bits() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public string Text()
    {
        var text = TakeText(out var isWide);
        return isWide ? Wide(text) : Encoding.Latin1.GetString(text);
    }

    /// <summary>Goes past a text that nobody wants.</summary>
    public void SkipText() => TakeText(out _);

    public string SharedText()
    {
        var number = Below(_sharedCount + 1);
        if (number < _sharedCount)
        {
            return _shared[number];
        }

        if (number == _shared.Length)
        {
            var grown = new string[2 * number];
            Array.Copy(_shared, grown, number);
            _shared = grown;
        }

        _sharedCount++;
        return _shared[number] = Text();
    }

    /// <summary>What a reader throws that meets what no writer wrote.</summary>
    public static InvalidDataException Damaged(string what) => new($"this is no image of a graph: {what}");

    private static string Wide(ReadOnlySpan<byte> pairs)
    {
        var characters = new char[pairs.Length / 2];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = (char)(pairs[2 * i] | (pairs[(2 * i) + 1] << 8));
        }

        return new(characters);
    }

    private ReadOnlySpan<byte> TakeText(out bool isWide)
    {
        var head = Unsigned();
        isWide = (head & 1) != 0;
        var length = head >> 1;
        return length <= (ulong)(isWide ? Left / 2 : Left) ? Take(isWide ? 2 * (int)length : (int)length) : throw Damaged("a text is longer than the rest");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > Left)
        {
            throw Damaged("it ends too soon");
        }

        _at += count;
        return new(bytes, _at - count, count);
    }

    private ulong Unsigned()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw Damaged("a number does not end");
    }
}
