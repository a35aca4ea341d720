using System.Buffers.Binary;

namespace KnowledgeGraph.Cypher;

/// <summary>Puts numbers and texts one behind the other into bytes, for an <see cref="ImageReader"/> to take out in the same order.</summary>
public sealed class ImageWriter
{
    private const int LongestNumber = 10;

    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    public ReadOnlySpan<byte> Written => new(_bytes, 0, _length);

    public void Byte(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    /// <summary>A number that is not negative: seven bits a byte, the lowest first.</summary>
    public void Count(int value) => Unsigned((uint)value);

    /// <summary>Any number; small ones of either sign take few bytes.</summary>
    public void Number(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>Eight bytes.</summary>
    public void Bits(long value)
    {
        Reserve(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(_length), value);
        _length += sizeof(long);
    }

    /// <summary>Any string, unpaired surrogates too: one byte a character where that holds them all, else two.</summary>
    public void Text(string text)
    {
        var isWide = !IsNarrow(text);
        Unsigned(((ulong)(uint)text.Length << 1) | (isWide ? 1u : 0u));
        Reserve(isWide ? 2 * text.Length : text.Length);
        foreach (var character in text)
        {
            _bytes[_length++] = (byte)character;
            if (isWide)
            {
                _bytes[_length++] = (byte)(character >> 8);
            }
        }
    }

    /// <summary>A string that may come again: only its first time takes room.</summary>
    public void SharedText(string text)
    {
        var isNew = !_shared.TryGetValue(text, out var number);
        if (isNew)
        {
            number = _shared.Count;
            _shared.Add(text, number);
        }

        Count(number);
        if (isNew)
        {
            Text(text);
        }
    }

    private static bool IsNarrow(string text)
    {
        foreach (var character in text)
        {
            if (character > byte.MaxValue)
            {
                return false;
            }
        }

        return true;
    }

    private void Unsigned(ulong value)
    {
        Reserve(LongestNumber);
        for (; value >= 0x80; value >>= 7)
        {
            _bytes[_length++] = (byte)(value | 0x80);
        }

        _bytes[_length++] = (byte)value;
    }

    private void Reserve(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + bytes));
        }
    }
}
