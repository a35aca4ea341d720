using System.Text;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

[Collection("server")]
public class CypherLiteralTests
{
    public static TheoryData<string> Texts =>
        ["", "it's \"so\"", "back\\slash", "\\u0041 \\' \\\\'", "two\nlines\r\n\ttab", "比亚迪 a😀b", "\u0000\u0007\u001b\u0085\u2028\u2029\uFEFF", "`$x` {a: 1}; // no", "\\"];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task AText_ReadsBackAsItself_InTheEngine(string text)
    {
        await using var store = new EmbeddedStore();
        Assert.Equal(new GraphString(text), await EvaluateAsync(store, text));
    }

    [Fact]
    public async Task EveryText_ReadsBackAsItself_OnAServer()
    {
        await using var store = await ServerUnderTest.OpenEmptyAsync();
        foreach (var text in Texts)
        {
            Assert.Equal(new GraphString(text.Data), await EvaluateAsync(store, text.Data));
        }

        foreach (var number in new GraphValue[] { 1e21, 1.5e-7, -0.1, 1e300, 3.0 })
        {
            Assert.Equal(number, await EvaluateAsync(store, number));
        }
    }

    [Fact]
    public void OtherValues_AreWrittenSoThatTheirTypeIsReadBack()
    {
        Assert.Equal("-42", Write(-42L));
        Assert.Equal("true", Write(true));
        Assert.Equal("3.0", Write(3.0));
        Assert.Equal("1E21", Write(1e21));
        Assert.Equal("1.5E-07", Write(1.5e-7));
        Assert.Equal("date('2021-01-31')", Write(new DateOnly(2021, 1, 31)));
        Assert.Equal("['a', 'b']", Write(GraphList.Of(["a", "b"])));
        Assert.Equal("{`a b`: 1, z: []}", Write(GraphMap.Of(("z", GraphList.Empty), ("a b", 1L))));
    }

    private static string Write(GraphValue value) => CypherLiteral.Append(new StringBuilder(), value).ToString();

    private static async Task<GraphValue> EvaluateAsync(IGraphStore store, GraphValue value) =>
        (await StoreTalk.RunAsync(store, $"RETURN {Write(value)} AS value")).Rows[0][0];
}
