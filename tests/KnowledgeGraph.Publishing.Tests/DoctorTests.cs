using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;
using static KnowledgeGraph.Publishing.Tests.StoreTalk;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>One defect at a time in a published graph: it is found, it is named, and mending and applying undo it.</summary>
[Collection("server")]
public abstract class DoctorTests
{
    private const string DirectEdge = "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.unit IS NOT NULL WITH r ORDER BY r.id LIMIT 1";

    private const string AndMore = "and more";

    /// <summary>What somebody does; what is then said, a line an error or warning: rule and sentence.</summary>
    private static readonly (string Damage, string[] Said)[] Defects =
    [
        ("MATCH (n:Claim) WITH n ORDER BY n.id LIMIT 1 REMOVE n.sentence", ["property: 1 Claim node: lacks sentence.", "fingerprint: 1 unit not as published."]),
        ("MATCH (n:Quote) WITH n ORDER BY n.id LIMIT 2 SET n.start = toString(n.start)", ["property: 2 Quote nodes: type of start.", "fingerprint: 1 unit not as published."]),
        ("MATCH (n:Claim) WITH n ORDER BY n.id LIMIT 1 SET n.from = '2021'", ["property: 1 Claim node: type of from.", "fingerprint: 1 unit not as published."]),
        ("MATCH (n:Entity {id: 'acme'}) SET n.searchKeys = [1]", ["property: 1 Entity node: type of searchKeys.", "fingerprint: 1 unit not as published."]),
        ("MATCH (n:Entity {id: 'acme'}) SET n.name = 'Evil'", ["fingerprint: 1 unit not as published."]),
        ("MATCH (n:Entity {id: 'acme'}) REMOVE n:Company", ["label: 1 Entity node without the label of a kind.", "fingerprint: 1 unit not as published."]),
        ("MATCH (n:Figure) WITH n ORDER BY n.id LIMIT 1 DETACH DELETE n", ["fingerprint: 1 unit not as published."]),
        ("MATCH (c:Claim)-[r:SUPPORTED_BY]->() WITH c ORDER BY c.id LIMIT 1 MATCH (c)-[r:SUPPORTED_BY]->() DELETE r", ["orphan: 1 Claim node without a quote.", "fingerprint: 1 unit not as published.", AndMore]),
        ("MATCH ()-[r:STATES]->() WITH r ORDER BY r.id LIMIT 1 DELETE r", ["orphan: 1 Figure node that no claim states.", "fingerprint: 1 unit not as published."]),
        ("MATCH ()-[r:IN]->() WITH r ORDER BY r.id LIMIT 1 DELETE r", ["orphan: 1 Quote node in no article.", "fingerprint: 1 unit not as published."]),
        ($"{DirectEdge} SET r.claim = 'nobody/knows'", ["edge-without-claim: 1 direct edge of no claim of their article.", "fingerprint: 1 unit not as published."]),
        ($"{DirectEdge} SET r.status = 'hypothetical'", [
            "edge-beyond-claim: 1 direct edge of a claim that is denied, negated, alleged, hypothetical, deprecated or retracted, or that says so otherwise.", "fingerprint: 1 unit not as published."]),
        ($"{DirectEdge} MATCH (c:Claim {{id: r.claim}}) SET c.polarity = 'negated'", [
            "edge-beyond-claim: 1 direct edge of a claim that is denied, negated, alleged, hypothetical, deprecated or retracted, or that says so otherwise.", AndMore]),
        ($"{DirectEdge} REMOVE r.claim", [
            "property: 1 direct edge: lacks claim.", "edge-without-claim: 1 direct edge of no claim of their article.", "fingerprint: 1 unit not as published."]),
        ("MATCH ()-[r:PUBLISHED_BY]->() WITH r ORDER BY r.id LIMIT 1 SET r.role = 3", ["property: 1 edge: type of role.", "fingerprint: 1 unit not as published."]),
        ("MATCH (a)-[r:PUBLISHED_BY]->(b) WITH a, r, b ORDER BY r.id LIMIT 1 CREATE (a)-[s:PUBLISHED_BY]->(b) SET s = properties(r)", [
            "duplicate: 1 id of edges PUBLISHED_BY stand there more than once.", "fingerprint: 1 unit not as published."]),
        ("MATCH (s:State) WHERE s.fingerprint IS NOT NULL AND s.id STARTS WITH 'article:' WITH s ORDER BY s.id LIMIT 1 DELETE s", [
            "state: 1 unit without a fingerprint: an apply was stopped before it had written them whole."]),
        ("CREATE (:State {id: 'article:ghost', unit: 'state', fingerprint: 'x'})", [
            "fingerprint: 1 unit not as published.", "state: 1 fingerprint of articles that are not there."]),
        ("CREATE (:Entity:Company {id: 'ghost', unit: 'registry', name: 'Ghost', kind: 'company', searchKeys: ['ghost']})", [
            "fingerprint: 1 unit not as published.", "orphan: 1 Entity node that nothing of ours leads to."]),
    ];

    private protected abstract TestServer Server { get; }

    [Fact]
    public async Task EachDefect_IsFound_AndMended()
    {
        await using var store = LeasedStore.Of(Server);
        var content = await PublishAsync(store);
        Assert.Equal([], await SaidAsync(store));
        foreach (var (damage, said) in Defects)
        {
            await RunAsync(store, damage);
            var found = await new Doctor(store).ExamineAsync(Now);
            AssertSaid(damage, said, [.. Troubles(found)]);
            await new Doctor(store).ForgetAsync([.. found.SelectMany(finding => finding.Units)], Now);
            Assert.Empty((await new Publisher(store).ApplyAsync(content, Runs.Next(), Now)).Refusals);
            Assert.Equal((damage, Digest.Of(content)), (damage, await Digest.OfAsync(store, Now)));
            Assert.Equal([], await SaidAsync(store));
        }
    }

    [Fact]
    public async Task WhatIsNotOurs_IsCountedOnly()
    {
        await using var store = LeasedStore.Of(Server);
        await PublishAsync(store);
        await RunAsync(store, "MATCH (e:Entity {id: 'acme'}) MATCH (s:State {id: 'run'}) SET s.ended = false CREATE (:Note {id: 'mine'})-[:ON]->(e), (:Note)-[:ON]->(:Article {id: 'not one of ours'})");
        var found = await new Doctor(store).ExamineAsync(Now);
        Assert.Equal(
            [
                "server: Neo4j", "state: An apply is under way, or the last one was stopped; kg plan shows whether anything is left to write.", "stranger: 3 nodes not ours.", "stranger: 2 edges not ours.",
                "stranger: 1 edge not ours at a node of ours: an apply that must take such a node away will refuse its unit.",
            ],
            found.Select(finding => finding.Rule == "server" ? "server: Neo4j" : $"{finding.Rule}: {finding.What}"));
        Assert.All(found, finding => Assert.Equal((Grade.Note, ""), (finding.Grade, finding.Mend)));
    }

    [Fact]
    public async Task AnEdgeToAStranger_IsAnError()
    {
        await using var store = LeasedStore.Of(Server);
        await PublishAsync(store);
        await RunAsync(store, "MATCH (a:Article) WITH a ORDER BY a.id LIMIT 1 CREATE (a)-[:PUBLISHED_BY {id: 'x', unit: a.unit}]->(:Note)");
        Assert.Contains("stranger: 1 edge of ours with an end that is not ours.", await SaidAsync(store));
    }

    [Theory]
    [InlineData("SET n:Figure", "REMOVE n:Figure")]
    [InlineData("REMOVE n:Quote", "SET n:Quote")]
    public async Task LabelsThatDoNotBelong_AreMendedByHand(string damage, string mend)
    {
        await using var store = LeasedStore.Of(Server);
        await PublishAsync(store);
        await RunAsync(store, $"MATCH (n:Quote) WITH n ORDER BY n.id LIMIT 1 SET n.marked = true {damage}");
        Assert.Contains("label: 1 node of ours without exactly one of the labels Article, Entity, Claim, Quote, Figure.", await SaidAsync(store));
        await RunAsync(store, $"MATCH (n) WHERE n.marked REMOVE n.marked {mend}");
        Assert.Equal([], await SaidAsync(store));
    }

    [Fact]
    public async Task ASchemaThatIsNotWhole_SaysWhichStatementMendsIt()
    {
        await using var store = LeasedStore.Of(Server);
        await PublishAsync(store);
        await RunAsync(store, "DROP CONSTRAINT claim_id");
        await RunAsync(store, "DROP INDEX entity_search");
        var found = (await new Doctor(store).ExamineAsync(Now)).Where(finding => finding.Rule == "schema").ToList();
        Assert.Equal(["claim_id was created and is no longer there.", "entity_search was created and is no longer there."], found.Select(finding => finding.What));
        Assert.Equal("Run this as an administrator: CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE", found[0].Mend);
        await RunAsync(store, "MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1 CREATE (d:Claim) SET d = properties(c)");
        Assert.Contains("duplicate: 1 id of Claim nodes stand there more than once: the constraint was not there.", await SaidAsync(store));
        await RunAsync(store, "MATCH (m:Migration {version: '002'}) DELETE m");
        await RunAsync(store, "MATCH (m:Migration {version: '001'}) SET m.checksum = 'x'");
        var steps = await SaidAsync(store);
        Assert.Contains("schema: The schema's step 002 (search) is not applied.", steps);
        Assert.Contains(steps, step => step.StartsWith("schema: migration 001 (constraints) was edited after it was applied", StringComparison.Ordinal));
    }

    private static void AssertSaid(string damage, string[] expected, string[] said)
    {
        if (expected[^1] == AndMore)
        {
            Assert.All(expected[..^1], line => Assert.True(said.Contains(line), $"{damage}: no '{line}' in {string.Join('\n', said)}"));
        }
        else
        {
            Assert.Equal((damage, string.Join('\n', expected)), (damage, string.Join('\n', said)));
        }
    }

    private static async Task<GraphContent> PublishAsync(IGraphStore store)
    {
        var content = Mapping.Of(new Corpus(11, 4, 6, 0).All);
        await new Migrator(store).EnsureCurrentAsync(Now);
        Assert.Empty((await new Publisher(store).ApplyAsync(content, Runs.Next(), Now)).Refusals);
        return content;
    }

    private static async Task<IEnumerable<string>> SaidAsync(IGraphStore store) => Troubles(await new Doctor(store).ExamineAsync(Now));

    private static IEnumerable<string> Troubles(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Grade != Grade.Note).Select(finding => $"{finding.Rule}: {finding.What}");
}

public sealed class QueryApiDoctorTests : DoctorTests
{
    private protected override TestServer Server => TestServer.Http;
}

public sealed class BoltDoctorTests : DoctorTests
{
    private protected override TestServer Server => TestServer.Bolt;
}
