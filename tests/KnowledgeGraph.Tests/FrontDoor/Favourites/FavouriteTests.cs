using System.Runtime.CompilerServices;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Tests.FrontDoor.Favourites;

/// <summary>
/// Every favourite of the Browser kit, over the repository's own articles, gives the rows of rows.txt. New claims may add rows: with KG_FILL=1 the embedded
/// graph writes them anew, to be read in the diff.
/// </summary>
public class FavouriteTests
{
    private protected static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public virtual async Task EachFavourite_GivesItsRows()
    {
        await using var store = new EmbeddedStore();
        await GraphSchema.EnsureAsync(store, Now);
        await new Publisher(store).FillAsync(await ContentAsync(), Now);
        var seen = await RowsAsync(store);
        if (Environment.GetEnvironmentVariable("KG_FILL") == "1")
        {
            await File.WriteAllTextAsync(RowsFile(), seen, Now);
        }

        await ExpectAsync(seen);
    }

    private protected static async Task<GraphContent> ContentAsync() =>
        (await Projection.ReadAsync(DataFolder.At(Path.Combine(Path.GetDirectoryName(RowsFile())!, "..", "..", "..", "..")), SealPolicy.SealedOnly, Now)).Content;

    private protected static async Task<string> RowsAsync(IGraphStore store)
    {
        var seen = new StringWriter { NewLine = "\n" };
        foreach (var favourite in Favourite.All)
        {
            await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.ForUsers, Now);
            var result = await transaction.RunAsync(new(favourite.Query), Now);
            await seen.WriteLineAsync($"# {favourite.Title}: {string.Join(" | ", result.Columns)}");
            foreach (var line in result.Rows.Select(row => string.Join(" | ", row.Select(RowText.Of))).Order(StringComparer.Ordinal))
            {
                await seen.WriteLineAsync(line);
            }

            Assert.NotEmpty(result.Rows);
        }

        return seen.ToString();
    }

    private protected static async Task ExpectAsync(string seen) =>
        Assert.Equal(await File.ReadAllTextAsync(RowsFile(), Now), seen, ignoreLineEndingDifferences: true);

    private static string RowsFile([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "rows.txt");
}

/// <summary>The same on a real server.</summary>
[Collection("server")]
public sealed class ServerFavouriteTests : FavouriteTests
{
    public override async Task EachFavourite_GivesItsRows()
    {
        await using var lease = await ServerLease.TakeAsync(TestServer.Http.Open(), Now);
        await new Migrator(lease.Store).EnsureCurrentAsync(Now);
        await new Publisher(lease.Store).ApplyAsync(await ContentAsync(), ApplyRun.Quiet("favourites"), Now);
        await ExpectAsync(await RowsAsync(lease.Store));
    }
}
