namespace KnowledgeGraph.Store.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Create_CountsNodesRelationshipsLabelsAndProperties()
    {
        var counters = (await WriteAsync("CREATE (:A:B {x: 1, y: null})-[:TO {z: 1}]->(:A)")).Counters;

        Assert.Equal(Counters.None with { NodesCreated = 2, RelationshipsCreated = 1, LabelsAdded = 3, PropertiesSet = 2 }, counters);
    }

    /// <remarks>
    /// No case sets a key that the element lacks to null by a whole map: Neo4j counts that where any element of the database ever had
    /// such a key, and not otherwise, so the same statement has two counts.
    /// </remarks>
    [Theory]
    [InlineData("SET n.x = 1", 1)]
    [InlineData("SET n.missing = null", 0)]
    [InlineData("REMOVE n.missing", 0)]
    [InlineData("SET n.x = null", 1)]
    [InlineData("SET n = {y: 2, z: 3}", 3)]
    [InlineData("SET n = {y: 2, x: null}", 2)]
    [InlineData("SET n += {x: null, z: 3}", 2)]
    [InlineData("SET n = {}", 2)]
    public async Task Set_CountsPropertiesWrittenAndRemoved(string change, int expected)
    {
        await WriteAsync("CREATE (:Thing {x: 1, y: 1})");

        var counters = (await WriteAsync($"MATCH (n:Thing) {change}")).Counters;

        Assert.Equal(Counters.None with { PropertiesSet = expected }, counters);
    }

    [Fact]
    public async Task Labels_CountOnlyWhatChanges()
    {
        await WriteAsync("CREATE (:A:B)");

        Assert.Equal(Counters.None with { LabelsAdded = 1 }, (await WriteAsync("MATCH (n) SET n:A:C")).Counters);
        Assert.Equal(Counters.None with { LabelsRemoved = 1 }, (await WriteAsync("MATCH (n) REMOVE n:C:D")).Counters);
    }

    [Fact]
    public async Task Delete_CountsEachElementOnce()
    {
        await WriteAsync("CREATE (a:Thing)-[:TO]->(b:Thing), (a)-[:TO]->(a)");

        var counters = (await WriteAsync("MATCH (n:Thing) DETACH DELETE n")).Counters;

        Assert.Equal(Counters.None with { NodesDeleted = 2, RelationshipsDeleted = 2 }, counters);
    }

    [Fact]
    public async Task Reading_ChangesNothing() =>
        Assert.False((await ReadAsync("MATCH (n) RETURN n")).Counters.ContainsUpdates);
}
