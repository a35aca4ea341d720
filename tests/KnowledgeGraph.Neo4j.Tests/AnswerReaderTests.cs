using System.Text;
using KnowledgeGraph.Neo4j.QueryApi;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

public class AnswerReaderTests
{
    private const string TwoRows =
        """{"data":{"fields":["a","b"],"values":[[{"$type":"Integer","_value":"1"},{"$type":"Null","_value":null}],[{"_value":"\u00e9","$type":"String"},{"$type":"List","_value":[{"$type":"Float","_value":"-Infinity"}]}]]},"notifications":[{"x":[{}]}],"counters":{"nodesCreated":2,"containsUpdates":true},"bookmarks":["FB:x"],"transaction":{"id":"abc","expires":"2030"}} """;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000)]
    public async Task Read_InPiecesOfAnySize_GivesTheSame(int piece)
    {
        var answer = await ReadAsync(TwoRows, piece, rowLimit: 2);
        Assert.Equal(["a", "b"], answer.Fields);
        Assert.Equal([1L, GraphValue.Null], answer.Rows[0]);
        Assert.Equal(["é", GraphList.Of([double.NegativeInfinity])], answer.Rows[1]);
        Assert.Equal(Counters.None with { NodesCreated = 2 }, answer.Counters);
        Assert.Equal(("abc", null), (answer.Transaction, answer.Error));
    }

    [Fact]
    public async Task Read_OfOneRowMoreThanAllowed_EndsBeforeTheRest()
    {
        var thrown = await Assert.ThrowsAsync<StoreException>(() => ReadAsync(TwoRows[..^60], piece: 50, rowLimit: 1));
        Assert.Equal(LimitFailures.TooManyRows(1), thrown.Failure);
    }

    [Fact]
    public async Task Read_OfARowLargerThanTheBuffer_GrowsIt()
    {
        var text = new string('x', 200_000);
        var answer = await ReadAsync("""{"data":{"fields":["a"],"values":[[{"$type":"String","_value":"TEXT"}]]}}""".Replace("TEXT", text, StringComparison.Ordinal), piece: 5_000, rowLimit: null);
        Assert.Equal([text], answer.Rows[0]);
    }

    private static async Task<Answer> ReadAsync(string json, int piece, long? rowLimit)
    {
        await using var stream = new PieceStream(Encoding.UTF8.GetBytes(json), piece);
        return await AnswerReader.ReadAsync(stream, rowLimit, TestContext.Current.CancellationToken);
    }

    /// <summary>Gives its bytes in small pieces, as a network may.</summary>
    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
