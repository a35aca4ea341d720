namespace KnowledgeGraph.Store.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task UniqueNodes_SecondWithTheSameValue_IsRefused()
    {
        await using var constraint = await ConstraintAsync("contract_node", "(n:Thing) REQUIRE n.id IS UNIQUE");
        await WriteAsync("CREATE (:Thing {id: 1}), (:Thing {id: 2}), (:Thing), (:Thing), (:Other {id: 1})");

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", (await FailureOfAsync("CREATE (:Thing {id: 1})")).Code);
        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", (await FailureOfAsync("MATCH (n:Thing {id: 1}) SET n.id = 2")).Code);
        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", (await FailureOfAsync("MATCH (n:Other) SET n:Thing")).Code);
        Assert.Equal(5, await CountAsync("(n)"));
    }

    [Fact]
    public async Task UniqueNodes_ValueIsFreeAgain_OnceItsHolderIsGone()
    {
        await using var constraint = await ConstraintAsync("contract_free", "(n:Thing) REQUIRE n.id IS UNIQUE");
        await WriteAsync("CREATE (:Thing {id: 1}), (:Thing {id: 2})");
        await WriteAsync("MATCH (n:Thing {id: 1}) DELETE n");
        await WriteAsync("MATCH (n:Thing {id: 2}) SET n.id = 3");

        await WriteAsync("CREATE (:Thing {id: 1}), (:Thing {id: 2})");

        Assert.Equal(3, await CountAsync("(:Thing)"));
    }

    [Fact]
    public async Task UniqueNodes_OverTwoKeys_CompareBoth()
    {
        await using var constraint = await ConstraintAsync("contract_pair", "(n:Thing) REQUIRE (n.a, n.b) IS UNIQUE");
        await WriteAsync("CREATE (:Thing {a: 1, b: 1}), (:Thing {a: 1, b: 2}), (:Thing {a: 1}), (:Thing {a: 1})");

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", (await FailureOfAsync("CREATE (:Thing {a: 1, b: 2})")).Code);
    }

    [Fact]
    public async Task UniqueRelationships_SecondWithTheSameValue_IsRefused()
    {
        await using var constraint = await ConstraintAsync("contract_relationship", "()-[r:TO]-() REQUIRE r.id IS UNIQUE");
        await WriteAsync("CREATE (a:Thing)-[:TO {id: 1}]->(b:Thing), (a)-[:BY {id: 1}]->(b)");

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", (await FailureOfAsync("MATCH (a:Thing)-[:TO]->(b) CREATE (a)-[:TO {id: 1}]->(b)")).Code);
        Assert.Equal(1, await CountAsync("()-[:TO]->()"));
    }

    [Fact]
    public async Task Constraint_OverWhatBreaksIt_IsNotCreated()
    {
        await WriteAsync("CREATE (:Thing {id: 1}), (:Thing {id: 1})");

        var failure = await FailureOfAsync("CREATE CONSTRAINT contract_broken FOR (n:Thing) REQUIRE n.id IS UNIQUE");

        Assert.Equal("Neo.DatabaseError.Schema.ConstraintCreationFailed", failure.Code);
        await WriteAsync("CREATE (:Thing {id: 1})");
    }

    [Fact]
    public async Task IfNotExists_ChangesNothingTheSecondTime()
    {
        await using var constraint = await ConstraintAsync("contract_again", "(n:Thing) REQUIRE n.id IS UNIQUE");

        var again = await WriteAsync("CREATE CONSTRAINT contract_again IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE");

        Assert.Equal(Counters.None, again.Counters);
    }

    [Fact]
    public async Task Index_IsCountedAndDropped_AndFindsTheSameRows()
    {
        await WriteAsync("CREATE (:Thing {name: 'a'}), (:Thing {name: 'a'}), (:Thing {name: 'b'})");
        Assert.Equal(1, (await WriteAsync("CREATE INDEX contract_index FOR (n:Thing) ON (n.name)")).Counters.IndexesAdded);

        Assert.Equal(2, await CountAsync("(:Thing {name: 'a'})"));
        Assert.Equal(1, (await WriteAsync("DROP INDEX contract_index")).Counters.IndexesRemoved);
        Assert.Equal(2, await CountAsync("(:Thing {name: 'a'})"));
    }

    [Fact]
    public async Task Merge_OnUniqueKeys_TouchesWhatIsThere()
    {
        await using var nodes = await ConstraintAsync("contract_merge_node", "(n:Thing) REQUIRE n.id IS UNIQUE");
        await using var relationships = await ConstraintAsync("contract_merge_relationship", "()-[r:TO]-() REQUIRE r.id IS UNIQUE");
        await WriteAsync("UNWIND [1, 2, 3] AS id MERGE (n:Thing {id: id})");
        const string link = """
            UNWIND [{from: 1, to: 2, id: 'x'}, {from: 2, to: 3, id: 'y'}, {from: 1, to: 2, id: 'z'}] AS row
            MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})
            MERGE (a)-[r:TO {id: row.id}]->(b) SET r = row
            """;

        Assert.Equal(3, (await WriteAsync(link)).Counters.RelationshipsCreated);
        Assert.Equal(0, (await WriteAsync(link)).Counters.RelationshipsCreated);
        Assert.Equal(2, await CountAsync("(:Thing {id: 1})-[:TO]->(:Thing {id: 2})"));
    }

    /// <summary>Creates a constraint that goes when it is disposed of.</summary>
    private async Task<Dropping> ConstraintAsync(string name, string definition)
    {
        Assert.Equal(1, (await WriteAsync($"CREATE CONSTRAINT {name} FOR {definition}")).Counters.ConstraintsAdded);
        return new(() => WriteAsync($"DROP CONSTRAINT {name}"));
    }

    private sealed class Dropping(Func<Task> drop) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await drop();
    }
}
