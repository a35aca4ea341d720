using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Properties;

/// <summary>What must hold of any graph and any query.</summary>
public sealed class EngineProperties
{
    private static readonly string[] Variables = ["a", "b", "c", "d"];

    [Fact]
    public void OrderOfPatternParts_DoesNotChangeTheRows() => Holds(
        from graph in RandomGraph.Creation()
        from parts in RandomGraph.Pattern()
        from condition in RandomGraph.Condition()
        from order in Gen.Shuffle(Enumerable.Range(0, parts.Length + 1).ToArray())
        select (graph, new[] { "(a)" }.Concat(parts).ToArray(), condition, order),
        sample =>
        {
            var (graph, parts, condition, order) = sample;
            var returned = string.Join(", ", Variables.Where(variable => parts.Any(part => part.Contains("(" + variable, StringComparison.Ordinal))).Select(variable => $"{variable}.id"));
            var written = $"MATCH {string.Join(", ", parts)} WHERE {condition} RETURN {returned}";
            var shuffled = $"MATCH {string.Join(", ", order.Select(i => parts[i]))} WHERE {condition} RETURN {returned}";
            return RowsOf(graph, [], written).SequenceEqual(RowsOf(graph, [], shuffled));
        });

    [Fact]
    public void Indexes_DoNotChangeTheRows() => Holds(
        from graph in RandomGraph.Creation()
        from parts in RandomGraph.Pattern()
        from condition in RandomGraph.Condition()
        select (graph, parts, condition),
        sample =>
        {
            var query = $"MATCH (a:A {{x: 1}}), {string.Join(", ", sample.parts)} WHERE {sample.condition} RETURN count(*) AS c, sum(a.id) AS s";
            string[] indexes = ["CREATE INDEX FOR (n:A) ON (n.x)", "CREATE INDEX FOR (n:B) ON (n.x)", "CREATE INDEX FOR ()-[r:T]-() ON (r.w)"];
            return RowsOf(sample.graph, [], query).SequenceEqual(RowsOf(sample.graph, indexes, query));
        });

    [Fact]
    public void Walks_AreTheUnionOfTheirLengths() => Holds(
        from graph in RandomGraph.Creation()
        from arrow in Gen.Elements("-[{0}]->", "<-[{0}]-", "-[{0}]-", "-[:T{0}]->")
        select (graph, arrow),
        sample =>
        {
            string Walk(string length) => string.Format(System.Globalization.CultureInfo.InvariantCulture, sample.arrow, length);
            var together = RowsOf(sample.graph, [], $"MATCH (a){Walk("*0..3")}(b) RETURN a.id, b.id");
            var apart = Enumerable.Range(0, 4).SelectMany(hops => RowsOf(sample.graph, [], $"MATCH (a){Walk($"*{hops}..{hops}")}(b) RETURN a.id, b.id"));
            return together.SequenceEqual(apart.Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Rollback_RestoresTheGraph_ItsIndexesToo() => Holds(
        from graph in RandomGraph.Creation()
        from changes in RandomGraph.Changes()
        select (graph, changes),
        sample => RunAsync(async store =>
        {
            await StorePicture.WriteAsync(store, "CREATE INDEX FOR (n:A) ON (n.x)");
            await StorePicture.WriteAsync(store, sample.graph);
            var before = await StorePicture.OfAsync(store);
            await using (var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, Cancellation))
            {
                foreach (var change in sample.changes)
                {
                    await transaction.RunAsync(new(change), Cancellation);
                }
            }

            var after = await StorePicture.OfAsync(store);
            return before.SequenceEqual(after);
        }));

    [Fact]
    public void FailedStatement_LeavesTheGraphAsItWas() => Holds(
        from graph in RandomGraph.Creation()
        from changes in RandomGraph.Changes()
        select (graph, changes),
        sample => RunAsync(async store =>
        {
            await StorePicture.WriteAsync(store, sample.graph);
            var before = await StorePicture.OfAsync(store);
            foreach (var change in sample.changes)
            {
                await Assert.ThrowsAsync<StoreException>(() => StorePicture.WriteAsync(store, $"{change} WITH count(*) AS rows RETURN 1 / 0 AS fails"));
            }

            var after = await StorePicture.OfAsync(store);
            return before.SequenceEqual(after);
        }));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static void Holds<T>(Gen<T> samples, Func<T, bool> property) =>
        Prop.ForAll(samples.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static string[] RowsOf(string graph, string[] schema, string query) => RunAsync(async store =>
    {
        foreach (var statement in schema)
        {
            await StorePicture.WriteAsync(store, statement);
        }

        await StorePicture.WriteAsync(store, graph);
        return await StorePicture.RowsAsync(store, query);
    });

    private static T RunAsync<T>(Func<IGraphStore, Task<T>> run) => run(new EmbeddedStore()).GetAwaiter().GetResult();
}
