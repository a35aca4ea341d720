using System.Buffers.Binary;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Images;

/// <summary>What stands before an image's content and tells whether it is whole and the one that is wanted.</summary>
/// <remarks>Eight bytes of name and version, the key, the content's length and its checksum; then the content.</remarks>
internal static class ImageEnvelope
{
    /// <summary>Where the content begins.</summary>
    public const int Size = LengthAt + sizeof(int) + QuickHash.Size;

    private const int LengthAt = 8 + QuickHash.Size;

    private static ReadOnlySpan<byte> NameAndVersion => "KGIMAGE2"u8;

    /// <summary>Whether these bytes are a whole image with this key.</summary>
    public static bool Holds(ReadOnlySpan<byte> file, ReadOnlySpan<byte> key) =>
        file.Length >= Size
        && file.StartsWith(NameAndVersion)
        && file.Slice(NameAndVersion.Length, key.Length).SequenceEqual(key)
        && BinaryPrimitives.ReadInt32LittleEndian(file[LengthAt..]) == file.Length - Size
        && file[(LengthAt + sizeof(int))..Size].SequenceEqual(Checksum(file[Size..]));

    public static void Write(Stream file, ReadOnlySpan<byte> key, ReadOnlySpan<byte> content)
    {
        Span<byte> head = stackalloc byte[Size];
        NameAndVersion.CopyTo(head);
        key.CopyTo(head[NameAndVersion.Length..]);
        BinaryPrimitives.WriteInt32LittleEndian(head[LengthAt..], content.Length);
        Checksum(content).CopyTo(head[(LengthAt + sizeof(int))..]);
        file.Write(head);
        file.Write(content);
    }

    /// <summary>Against damage: whoever may write here may change the program too.</summary>
    private static byte[] Checksum(ReadOnlySpan<byte> content)
    {
        var hash = new QuickHash();
        hash.Append(content);
        return hash.ToBytes();
    }
}
