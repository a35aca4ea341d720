using KnowledgeGraph.Neo4j.Tests.Stub;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>Links into a server's Neo4j Browser.</summary>
public class BrowserAddressTests
{
    private static readonly Credentials Maria = new("maria", "no one's business");

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bolt://graph.example:7999", "http://graph.example:7474/browser/", "bolt://maria@graph.example:7999/")]
    [InlineData("neo4j+s://graph.example", "https://graph.example:7473/browser/", "neo4j+s://maria@graph.example:7687/")]
    public async Task OfABoltAddress_TheUsualHttpPortIsTaken(string address, string page, string server)
    {
        var browser = await BrowserAddress.OfAsync(ServerAddress.Parse(address), Maria, Now);
        Assert.Equal((page, server), (browser.Page.AbsoluteUri, browser.Server.AbsoluteUri));
    }

    [Fact]
    public async Task OfAnHttpAddress_TheServerTellsItsBoltPort()
    {
        await using var server = new StubServer(_ => StubReply.Json(200, """{"neo4j_version":"5.26.30","bolt_direct":"bolt://localhost:7687"}"""));
        var browser = await BrowserAddress.OfAsync(server.Address, Maria, Now);
        Assert.Equal("bolt://maria@localhost:7687", browser.Server.AbsoluteUri.TrimEnd('/'));
        Assert.Equal(
            $"{server.Address}/browser/?dbms=bolt%3A%2F%2Fmaria%40localhost%3A7687&db=neo4j&cmd=edit&arg=RETURN%20%27%26%23%2B%27",
            browser.Edit("RETURN '&#+'").AbsoluteUri);
        Assert.Equal(
            $"{server.Address}/browser/?dbms=bolt%3A%2F%2Fmaria%40localhost%3A7687&db=neo4j&cmd=play&arg=http%3A%2F%2Flocalhost%3A7475%2Fguide.html",
            browser.Play(new("http://localhost:7475/guide.html")).AbsoluteUri);
    }

    [Theory]
    [InlineData("""{"hello":"world"}""", "Store.NotNeo4j")]
    [InlineData("""{"neo4j_version":"5.26.30"}""", "Store.NoBoltPort")]
    public async Task WhatTellsNoBoltPort_IsRefused(string introduction, string code)
    {
        await using var server = new StubServer(_ => StubReply.Json(200, introduction));
        var refused = await Assert.ThrowsAsync<StoreException>(async () => await BrowserAddress.OfAsync(server.Address, Credentials.None, Now));
        Assert.Equal(code, refused.Failure.Code);
    }
}
