using System.Buffers.Binary;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>Adds up the hashes of elements, in any order, modulo 2^256.</summary>
internal sealed class DigestSum
{
    private readonly ulong[] limbs = new ulong[4];
    private readonly byte[] hash = new byte[Sha256.Size];
    private readonly Sha256 sha = new();
    private readonly CanonicalLine line = new();
    private long elements;

    public void Add(NodeRow node) => Add(line.Of(node));

    public void Add(EdgeRow edge) => Add(line.Of(edge));

    public Digest Total()
    {
        Span<byte> bytes = stackalloc byte[Sha256.Size];
        for (var i = 0; i < limbs.Length; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes[(sizeof(ulong) * (limbs.Length - 1 - i))..], limbs[i]);
        }

        return new(Convert.ToHexStringLower(bytes), elements);
    }

    private void Add(ReadOnlySpan<byte> element)
    {
        sha.Append(element);
        sha.Finish(hash);
        elements++;
        UInt128 carry = 0;
        for (var i = 0; i < limbs.Length; i++)
        {
            carry += (UInt128)limbs[i] + BinaryPrimitives.ReadUInt64BigEndian(hash.AsSpan(sizeof(ulong) * (limbs.Length - 1 - i)));
            limbs[i] = (ulong)carry;
            carry >>= 64;
        }
    }
}
