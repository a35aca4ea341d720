using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries.Tests;

public class FindEntitiesTests
{
    [Theory]
    [InlineData("byd", "byd")]
    [InlineData(" BYD ", "byd,byd-group")]
    [InlineData("BYD A", "byd-auto")]
    [InlineData("auto", "byd-auto")]
    [InlineData("比亚迪", "byd")]
    [InlineData("Dream builder", "byd")]
    [InlineData("dream", "byd")]
    [InlineData("nothing", "")]
    public void Found_IsOnlyTheBestKindOfMatch(string asked, string ids)
    {
        var key = asked.Trim().ToLowerInvariant();
        var rows = Registry.Where(entity => entity.Id == asked.Trim() || entity.Keys.Concat(entity.Written).Any(name => name.Contains(key, StringComparison.Ordinal)))
            .Select(entity => ImmutableArray.Create<GraphValue>(entity.Id, entity.Id, "company", GraphValue.Null, List(entity.Keys), List(entity.Written)));
        var found = new FindEntities(asked).Read([new(["entityId", "entityName", "kind", "note", "keys", "written"], [.. rows], Counters.None)]);
        Assert.Equal(ids, string.Join(',', found.Select(entity => entity.Entity.Id)));
    }

    private static GraphList List(string[] names) => GraphList.Of(names.Select(name => (GraphValue)name));

    private static (string Id, string[] Keys, string[] Written)[] Registry =>
        [("byd", ["byd", "比亚迪"], ["dream builder"]), ("byd-auto", ["byd auto"], []), ("byd-group", ["byd group", "byd"], ["the dream builders"])];
}
