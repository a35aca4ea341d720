using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Tests.House;

/// <summary>docker-compose.yml is what the README says of it. Nothing here runs Docker.</summary>
public class ComposeTests
{
    private static readonly YamlMappingNode Service = Read();

    [Fact]
    public void TheImage_IsPinnedToAPatch_OfCommunity() => Assert.Matches(@"^neo4j:5\.26\.\d+-community$", Text(Service["image"]));

    [Fact]
    public void EachPort_IsOpenToThisMachineOnly() =>
        Assert.Equal(["127.0.0.1:7474:7474", "127.0.0.1:7687:7687"], Texts(Service["ports"]));

    [Fact]
    public void ThePassword_ComesFromOutside_AndIsNowhereInTheRepository()
    {
        Assert.StartsWith("neo4j/${NEO4J_PASSWORD:?", Text(Service["environment"]["NEO4J_AUTH"]), StringComparison.Ordinal);
        Assert.Contains("\n.env\n", "\n" + File.ReadAllText(Path.Combine(Repository.Root, ".gitignore")), StringComparison.Ordinal);
    }

    [Fact]
    public void EachVolume_IsNamed()
    {
        var root = Root();
        var declared = ((YamlMappingNode)root["volumes"]).Children.Keys.Select(Text).ToHashSet();
        Assert.All(Texts(Service["volumes"]), volume => Assert.Contains(volume.Split(':')[0], declared));
        Assert.Contains("import:/import", Texts(Service["volumes"]));
    }

    [Fact]
    public void NoPlugin_IsLoaded() =>
        Assert.DoesNotContain("apoc", File.ReadAllText(Path.Combine(Repository.Root, "docker-compose.yml")), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void ItsHealth_IsAsked() => Assert.Contains("http://localhost:7474", Texts(Service["healthcheck"]["test"])[1], StringComparison.Ordinal);

    /// <summary>The image turns NEO4J_a_b__c into the setting a.b_c.</summary>
    [Fact]
    public async Task EachSetting_IsOneOfARealServer()
    {
        var settings = ((YamlMappingNode)Service["environment"]).Children.Keys.Select(Text).Where(name => name != "NEO4J_AUTH")
            .Select(name => name["NEO4J_".Length..].Replace("__", "\n", StringComparison.Ordinal).Replace('_', '.').Replace('\n', '_')).ToList();
        var cancellation = TestContext.Current.CancellationToken;
        await using var store = TestServer.Http.Open();
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        var known = (await transaction.RunAsync(new("SHOW SETTINGS YIELD name RETURN name"), cancellation)).Rows.Select(row => ((GraphString)row[0]).Value).ToHashSet();
        Assert.Equal([], settings.Except(known));
    }

    private static YamlMappingNode Read() => (YamlMappingNode)Root()["services"]["neo4j"];

    private static YamlNode Root()
    {
        var yaml = new YamlStream();
        using var file = File.OpenText(Path.Combine(Repository.Root, "docker-compose.yml"));
        yaml.Load(file);
        return yaml.Documents[0].RootNode;
    }

    private static string[] Texts(YamlNode list) => [.. ((YamlSequenceNode)list).Select(Text)];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
