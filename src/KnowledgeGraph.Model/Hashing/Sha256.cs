using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>SHA-256 (FIPS 180-4) over bytes that come in pieces.</summary>
/// <remarks>
/// Written out in C# for start-up: the platform's own loads OpenSSL at its first use, 15 to 20 ms of a process that answers in 60.
/// It serves fingerprints and seals, which tell change; no secret passes through it.
/// </remarks>
public sealed class Sha256
{
    /// <summary>Bytes of a hash.</summary>
    public const int Size = 32;

    private const int Block = 64;

    private readonly byte[] pending = new byte[Block];
    private readonly uint[] state = new uint[8];
    private int waiting;
    private long length;

    public Sha256() => Restart();

    /// <summary>The hash of these bytes, in lower-case hex.</summary>
    public static string Hex(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        var sha = new Sha256();
        sha.Append(bytes);
        sha.Finish(hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The hash of the text's UTF-8 bytes, in lower-case hex.</summary>
    public static string Hex(ReadOnlySpan<char> text)
    {
        const int OnStack = 4096;
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = most <= OnStack ? stackalloc byte[OnStack] : new byte[most];
        return Hex(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <inheritdoc cref="Hex(ReadOnlySpan{char})"/>
    public static string Hex(string text) => Hex(text.AsSpan());

    public void Append(ReadOnlySpan<byte> bytes)
    {
        length += bytes.Length;
        if (waiting > 0)
        {
            var taken = Math.Min(Block - waiting, bytes.Length);
            bytes[..taken].CopyTo(pending.AsSpan(waiting));
            waiting += taken;
            bytes = bytes[taken..];
            if (waiting < Block)
            {
                return;
            }

            Sha256Rounds.Apply(state, pending);
            waiting = 0;
        }

        for (; bytes.Length >= Block; bytes = bytes[Block..])
        {
            Sha256Rounds.Apply(state, bytes);
        }

        bytes.CopyTo(pending);
        waiting = bytes.Length;
    }

    /// <summary>Writes the hash of all that was appended, and begins anew.</summary>
    public void Finish(Span<byte> hash)
    {
        var bits = length * 8;
        pending[waiting++] = 0x80;
        if (waiting > Block - sizeof(long))
        {
            pending.AsSpan(waiting).Clear();
            Sha256Rounds.Apply(state, pending);
            waiting = 0;
        }

        pending.AsSpan(waiting).Clear();
        BinaryPrimitives.WriteInt64BigEndian(pending.AsSpan(Block - sizeof(long)), bits);
        Sha256Rounds.Apply(state, pending);
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash[(4 * i)..], state[i]);
        }

        Restart();
    }

    private void Restart()
    {
        Sha256Rounds.Start.CopyTo(state);
        (waiting, length) = (0, 0);
    }
}
