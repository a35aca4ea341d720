using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Neo4j.QueryApi.TypedJson;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>Reads an answer while it arrives, so that a result beyond the row limit is never held or awaited.</summary>
internal static class AnswerReader
{
    private const int FirstBuffer = 16 * 1024;

    /// <exception cref="JsonException">The bytes are not an answer, or end in the middle of one.</exception>
    /// <exception cref="StoreException">There are more rows than allowed, or a value of an unknown type.</exception>
    public static async ValueTask<Answer> ReadAsync(Stream stream, long? rowLimit, CancellationToken cancellation)
    {
        var builder = new AnswerBuilder(rowLimit);
        var steps = new AnswerSteps(builder);
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        var held = 0;
        try
        {
            int read;
            do
            {
                buffer = WithRoom(buffer, held);
                read = await stream.ReadAsync(buffer.AsMemory(held), cancellation);
                held += read;
                var consumed = Take(steps, buffer.AsSpan(0, held), isFinal: read == 0);
                buffer.AsSpan(consumed, held - consumed).CopyTo(buffer);
                held -= consumed;
            }
            while (read > 0);

            return steps.AtEnd ? builder.Build() : throw new JsonException("the answer ends in the middle");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int Take(AnswerSteps steps, ReadOnlySpan<byte> bytes, bool isFinal)
    {
        try
        {
            return steps.Take(bytes, isFinal);
        }
        catch (Exception shape) when (ValueReader.IsNotTheFormat(shape))
        {
            throw new JsonException("the answer has another shape", shape);
        }
    }

    private static byte[] WithRoom(byte[] buffer, int held)
    {
        if (held < buffer.Length)
        {
            return buffer;
        }

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, held).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
