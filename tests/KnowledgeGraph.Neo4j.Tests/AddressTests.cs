using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

public class AddressTests
{
    [Theory]
    [InlineData("http://localhost:7474", "http://localhost:7474", "neo4j", true)]
    [InlineData("http://localhost:7474/", "http://localhost:7474", "neo4j", true)]
    [InlineData("https://db.example.org/neo4j?database=companies", "https://db.example.org/neo4j?database=companies", "companies", true)]
    [InlineData("neo4j://localhost", "neo4j://localhost:7687", "neo4j", false)]
    [InlineData("bolt+ssc://localhost:7000?database=neo4j", "bolt+ssc://localhost:7000", "neo4j", false)]
    public void Parse_ReadsEndpointAndDatabase(string text, string shown, string database, bool http)
    {
        var address = ServerAddress.Parse(text);
        Assert.Equal((shown, database, http), (address.ToString(), address.Database, address.IsHttp));
    }

    [Theory]
    [InlineData("http://localhost:7474", true)]
    [InlineData("bolt://127.0.0.1", true)]
    [InlineData("bolt://[::1]", true)]
    [InlineData("https://db.example.org", true)]
    [InlineData("neo4j+s://db.example.org", true)]
    [InlineData("bolt+ssc://db.example.org", true)]
    [InlineData("http://db.example.org:7474", false)]
    [InlineData("neo4j://localhost.example.org", false)]
    [InlineData("bolt://10.0.0.1", false)]
    public void IsPrivate_WhereTheSchemeEncryptsOrTheHostIsThisMachine(string text, bool isPrivate) =>
        Assert.Equal(isPrivate, ServerAddress.Parse(text).IsPrivate);

    [Theory]
    [InlineData("localhost:7474", NoAddress)]
    [InlineData("ftp://localhost", "'ftp://' is no way to a Neo4j: use http://, https://, neo4j:// or bolt:// (the last two also with +s or +ssc).")]
    [InlineData("here", NoAddress)]
    [InlineData("http://localhost?db=x", NoAddress)]
    [InlineData("http://localhost?database=", NoAddress)]
    [InlineData("http://localhost?database=a&b=c", NoAddress)]
    [InlineData("http://localhost#x", NoAddress)]
    [InlineData("neo4j://me:secret-word@localhost", "The address carries a user or a password: give them apart from the address, which is shown in messages.")]
    public void Parse_OfWhatIsNoAddress_SaysHowToWriteIt(string text, string message)
    {
        var thrown = Assert.Throws<StoreException>(() => ServerAddress.Parse(text));
        Assert.Equal((message, FailurePhase.World), (thrown.Message, thrown.Failure.Phase));
    }

    [Fact]
    public void Credentials_AsText_HideWhatTheyHold()
    {
        Assert.Equal("credentials (hidden)", new Credentials("neo4j", "secret-word").ToString());
        Assert.Equal("no credentials", Credentials.None.ToString());
    }

    private const string NoAddress =
        "This is no address of a server: write it like http://localhost:7474 or neo4j://localhost:7687, with ?database=NAME where it is not 'neo4j'.";
}
