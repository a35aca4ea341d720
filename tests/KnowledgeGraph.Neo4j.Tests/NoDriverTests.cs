using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

public class NoDriverTests
{
    [Theory]
    [InlineData("neo4j://db.example.org")]
    [InlineData("bolt+s://db.example.org:7687")]
    public async Task Open_OverBoltWithoutTheDriver_SaysWhatToUse(string text)
    {
        var address = ServerAddress.Parse(text);
        var opened = await Record.ExceptionAsync(async () => await ServerStore.Open(address, Credentials.None).DisposeAsync());
        Assert.SkipWhen(opened is null, "built with Neo4j.Driver");
        Assert.Equal(
            $"{address} needs the package Neo4j.Driver, which this build's package feed did not have: use the server's HTTP address, such as http://db.example.org:7474.",
            Assert.IsType<StoreException>(opened).Message);
    }
}
