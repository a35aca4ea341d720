using System.Buffers.Binary;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Images;

/// <summary>What stands before an image's content and tells whether it is whole and the one that is wanted.</summary>
/// <remarks>Eight bytes of name and version, the key, the content's length and its checksum; then the content.</remarks>
internal static class ImageEnvelope
{
    /// <summary>Where the content begins.</summary>
    public const int Size = LengthAt + sizeof(int) + sizeof(ulong);

    private const int LengthAt = 8 + Sha256.Size;

    private static ReadOnlySpan<byte> NameAndVersion => "KGIMAGE1"u8;

    /// <summary>Whether these bytes are a whole image with this key.</summary>
    public static bool Holds(ReadOnlySpan<byte> file, ReadOnlySpan<byte> key) =>
        file.Length >= Size
        && file.StartsWith(NameAndVersion)
        && file.Slice(NameAndVersion.Length, key.Length).SequenceEqual(key)
        && BinaryPrimitives.ReadInt32LittleEndian(file[LengthAt..]) == file.Length - Size
        && BinaryPrimitives.ReadUInt64LittleEndian(file[(LengthAt + sizeof(int))..]) == Checksum(file[Size..]);

    public static void Write(Stream file, ReadOnlySpan<byte> key, ReadOnlySpan<byte> content)
    {
        Span<byte> head = stackalloc byte[Size];
        NameAndVersion.CopyTo(head);
        key.CopyTo(head[NameAndVersion.Length..]);
        BinaryPrimitives.WriteInt32LittleEndian(head[LengthAt..], content.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(head[(LengthAt + sizeof(int))..], Checksum(content));
        file.Write(head);
        file.Write(content);
    }

    /// <summary>
    /// Eight bytes at a time into a sum that is multiplied and turned. Each step is one-to-one in both, so a change within eight bytes always shows,
    /// and any other all but always. It is against damage: whoever may write here may change the program too.
    /// </summary>
    private static ulong Checksum(ReadOnlySpan<byte> content)
    {
        var sum = (ulong)content.Length;
        for (; content.Length >= sizeof(ulong); content = content[sizeof(ulong)..])
        {
            sum = Mixed(sum, BinaryPrimitives.ReadUInt64LittleEndian(content));
        }

        foreach (var rest in content)
        {
            sum = Mixed(sum, rest);
        }

        return sum;
    }

    private static ulong Mixed(ulong sum, ulong word)
    {
        var product = (sum ^ word) * 0x9E37_79B9_7F4A_7C15;
        return product ^ (product >> 29);
    }
}
