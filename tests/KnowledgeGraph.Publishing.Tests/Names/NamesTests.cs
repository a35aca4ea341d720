using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>Every name in every <c>.cypher</c> file has a home: the mapping or the vocabulary.</summary>
public class NamesTests
{
    public static TheoryData<string> Files =>
    [
        .. new[] { "src", "schema", "tests" }.Select(folder => Path.Combine(WorkingTree.Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cypher", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(WorkingTree.Root, file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EachFile_UsesOnlyNamesOfMappingAndVocabulary(string file)
    {
        var names = new GraphNames((await WorkingTree.KnowledgeAsync()).Vocabulary);
        var used = new CypherNames(await File.ReadAllTextAsync(Path.Combine(WorkingTree.Root, file), TestContext.Current.CancellationToken));
        Assert.Equal([], used.Labels.Except(names.Labels).Select(name => $"label {name}"));
        Assert.Equal([], used.EdgeTypes.Except(names.EdgeTypes).Select(name => $"edge type {name}"));
        Assert.Equal([], used.PropertyKeys.Except(names.PropertyKeys).Select(name => $"property key {name}"));
        Assert.True(used.Labels.Count > 0, "no label found: the reader of names misses something");
    }

    [Fact]
    public void NamesOfAText_AreFoundWhereverTheyStand()
    {
        var names = new CypherNames(
            """
            // (:Comment {in: 'a comment'})
            MATCH (a:One|Two {key: "x:Y"})-[r:SOME|:OTHER*1..3 {deep: [1, 2]}]->(b)<-[:THIRD]-(:Three&!Four)
            WHERE a.left >= 1.5 AND any(x IN b.list WHERE x.inner = 'it\'s :Not') AND b:Five AND date.truncate('day', a.on) = $p
            SET a:Six, a += {six: 6}
            RETURN a.left AS left, [n IN [1] | n]
            """);
        Assert.Equal(["Five", "Four", "One", "Six", "Three", "Two"], names.Labels);
        Assert.Equal(["OTHER", "SOME", "THIRD"], names.EdgeTypes);
        Assert.Equal(["deep", "inner", "key", "left", "list", "on", "six"], names.PropertyKeys);
    }

    [Fact]
    public void EachNameOfTheMapping_IsThereOnce()
    {
        Assert.Equal(Keys.All.Distinct(), Keys.All);
        Assert.Equal(EdgeNames.All.Distinct(), EdgeNames.All);
        Assert.Equal(Constants(typeof(Keys)), Keys.All.Order(StringComparer.Ordinal));
        Assert.Equal(Constants(typeof(EdgeNames)), EdgeNames.All.Order(StringComparer.Ordinal));
        Assert.Equal(Constants(typeof(Labels)), Labels.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EachNameOfTheMapping_IsExplained()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(WorkingTree.Root, "docs", "graph.md"), TestContext.Current.CancellationToken);
        Assert.Equal([], Keys.All.Where(key => !page.Contains($"`{key}`", StringComparison.Ordinal)));
        Assert.Equal([], EdgeNames.All.Concat(Labels.All).Where(name => !page.Split(' ', ':', '|', ']', ')', '`', '\n').Contains(name)));
    }

    [Theory]
    [InlineData("Two Words", "'Two Words' cannot be a label, edge type or key: use ASCII letters, digits and underscores, a letter first")]
    [InlineData("1st", "'1st' cannot be a label, edge type or key: use ASCII letters, digits and underscores, a letter first")]
    [InlineData("A`) DETACH DELETE n //", "'A`) DETACH DELETE n //' cannot be a label, edge type or key: use ASCII letters, digits and underscores, a letter first")]
    [InlineData("Claim", "'Claim' is a name of the mapping; give the vocabulary's entry another one")]
    public void AKindsLabel_ThatCannotStand_IsRefused(string label, string message)
    {
        var vocabulary = TestVocabulary.Value with { Kinds = TestVocabulary.Value.Kinds.ToImmutableDictionary().SetItem("company", new("company", label, "A business.")) };
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new GraphNames(vocabulary)).Message);
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);
}
