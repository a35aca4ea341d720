namespace KnowledgeGraph.Store.Tests;

public abstract partial class StoreContract
{
    public static TheoryData<GraphValue> Parameters => new((GraphValue[])
    [
        GraphValue.Null,
        true,
        false,
        0L,
        long.MaxValue,
        long.MinValue,
        1.0,
        -2.5e-7,
        double.NaN,
        double.PositiveInfinity,
        "",
        "plain",
        "'quoted' \"twice\" \\ and\na line",
        "小米 😀 ß",
        new DateOnly(2021, 2, 28),
        new GraphTemporal(TemporalType.Date, "-0044-03-15"),
        GraphList.Empty,
        GraphList.Of([1L, "a", GraphValue.Null, GraphList.Of([2.0])]),
        GraphMap.Empty,
        GraphMap.Of(("a", 1L), ("b c", GraphMap.Of(("d", GraphList.Of([true]))))),
    ]);

    [Theory]
    [MemberData(nameof(Parameters), DisableDiscoveryEnumeration = true)]
    public async Task Parameter_ComesBackUnchanged(GraphValue value)
    {
        var result = await ReadAsync(Statement.With("RETURN $value AS value", ("value", value)), Limits.None);

        Assert.Equal(["value"], result.Columns);
        Assert.Equal(value, Single(result));
    }

    public static TheoryData<GraphValue> Properties => new((GraphValue[])
    [
        true,
        42L,
        1.0,
        "text",
        new DateOnly(2021, 2, 28),
        GraphList.Empty,
        GraphList.Of([1L, 2L]),
        GraphList.Of(["a", "b"]),
    ]);

    [Theory]
    [MemberData(nameof(Properties), DisableDiscoveryEnumeration = true)]
    public async Task Property_ComesBackUnchanged(GraphValue value)
    {
        await WriteAsync(Statement.With("CREATE (:Thing {value: $value})", ("value", value)));

        Assert.Equal(value, Single(await ReadAsync("MATCH (n:Thing) RETURN n.value AS value")));
    }

    [Fact]
    public async Task ListOfIntegersAndFloats_IsStoredAsFloats()
    {
        await WriteAsync("CREATE (:Thing {value: [1, 2.5]})");

        Assert.Equal(GraphList.Of([1.0, 2.5]), Single(await ReadAsync("MATCH (n:Thing) RETURN n.value AS value")));
    }

    [Theory]
    [InlineData("{a: 1}")]
    [InlineData("[1, null]")]
    [InlineData("[1, 'a']")]
    [InlineData("[[1]]")]
    public async Task Property_RefusesWhatItCannotHold(string literal)
    {
        var failure = await FailureOfAsync($"UNWIND [{literal}] AS value CREATE (n:Thing) SET n.value = value");

        Assert.Equal("Neo.ClientError.Statement.TypeError", failure.Code);
        Assert.Equal(0, await CountAsync("(n)"));
    }

    [Fact]
    public async Task NodeRelationshipAndPath_CarryWhatTheyAre()
    {
        await WriteAsync("CREATE (:B:A {id: 1})-[:TO {since: 2020}]->(:C)");

        var row = Assert.Single((await ReadAsync("MATCH p = (a {id: 1})-[r]->(b) RETURN a, r, b, p")).Rows);

        var (a, r, b, p) = (Assert.IsType<GraphNode>(row[0]), Assert.IsType<GraphRelationship>(row[1]), Assert.IsType<GraphNode>(row[2]), Assert.IsType<GraphPath>(row[3]));
        Assert.Equal(["A", "B"], a.Labels.Order());
        Assert.Equal(GraphMap.Of(("id", 1L)), a.Properties);
        Assert.Equal(("TO", a.ElementId, b.ElementId), (r.Type, r.StartElementId, r.EndElementId));
        Assert.Equal(GraphMap.Of(("since", 2020L)), r.Properties);
        Assert.Equal(["C"], b.Labels);
        Assert.Equal(new GraphPath([a, b], [r]), p);
    }

    [Fact]
    public async Task Rows_KeepOrderAndColumns()
    {
        var result = await ReadAsync("UNWIND [3, 1, 2] AS x RETURN x, x * 2 AS double ORDER BY x DESC");

        Assert.Equal(["x", "double"], result.Columns);
        Assert.Equal<GraphValue>([3L, 6L, 2L, 4L, 1L, 2L], result.Rows.SelectMany(row => row));
    }

    [Fact]
    public async Task StatementWithoutReturn_HasNoColumns()
    {
        var result = await WriteAsync("CREATE (:Thing)");

        Assert.Empty(result.Columns);
        Assert.Empty(result.Rows);
    }

    [Fact]
    public async Task Batch_OfMaps_IsMerged()
    {
        var rows = GraphList.Of(Enumerable.Range(1, 500).Select(i =>
            (GraphValue)GraphMap.Of(("id", (long)i), ("properties", GraphMap.Of(("id", (long)i), ("name", $"n{i}"))))));
        var statement = Statement.With("UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n = row.properties", ("rows", rows));

        Assert.Equal(500, (await WriteAsync(statement)).Counters.NodesCreated);
        Assert.Equal(0, (await WriteAsync(statement)).Counters.NodesCreated);
        Assert.Equal(new GraphString("n7"), Single(await ReadAsync("MATCH (n:Thing {id: 7}) RETURN n.name AS name")));
    }
}
