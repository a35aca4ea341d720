using System.Text.Json.Nodes;
using KnowledgeGraph.Curation.EditorSchemas;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Tests.EditorSchemas;

public sealed class JsonSchemasTests
{
    private static readonly Dictionary<string, JsonNode> Repository = Schemas(FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken));

    [Fact]
    public async Task Predicates_measures_and_entities_are_those_of_the_folder()
    {
        var knowledge = (await Curator.ReadAsync(RepositoryTests.Repository(), SealPolicy.UnsealedToo, TestContext.Current.CancellationToken)).Knowledge;
        var definitions = Repository["extract"]["definitions"]!.AsObject();
        var entities = definitions.Where(entry => entry.Key.StartsWith("entities-", StringComparison.Ordinal)).SelectMany(entry => Constants(entry.Value!));
        Assert.Equal(knowledge.Entities.Where(entity => entity.Id.Article is null).Select(entity => entity.Id.Value).Order(StringComparer.Ordinal), entities.Order(StringComparer.Ordinal));
        Assert.Equal(knowledge.Vocabulary.Measures.Keys, Constants(definitions["measure"]!));
        var claim = definitions["claim"]!["properties"]!;
        Assert.Equal(knowledge.Vocabulary.Relations.Keys, Constants(claim["relation"]!));
        Assert.Equal(knowledge.Vocabulary.Events.Keys, Constants(claim["event"]!));
    }

    [Fact]
    public void A_predicate_brings_its_own_slots_and_no_others()
    {
        var supplies = Schemas(SpecFolder.Base())["extract"]["definitions"]!["relation-supplies"]!;
        Assert.Equal("The subject delivers to the object.", supplies["properties"]!["relation"]!["description"]!.GetValue<string>());
        Assert.Equal(["relation", "subject", "object"], supplies["required"]!.AsArray().Select(key => key!.GetValue<string>()));
        Assert.Equal(["item"], Keys(supplies).Except(ClaimKeys.All));
        Assert.False(supplies["additionalProperties"]!.GetValue<bool>());
    }

    [Fact]
    public void Every_key_of_a_claim_is_known_and_every_key_of_a_table_is_explained()
    {
        var definitions = Repository["extract"]["definitions"]!;
        var known = definitions["relation-supplies"]!["properties"]!.AsObject().Select(entry => entry.Key).Concat(Keys(definitions["event-investment"]!)).Concat(Keys(definitions["figure-claim"]!)).Concat(Keys(definitions["statement"]!));
        Assert.Equal([], ClaimKeys.All.Except(known));
        Assert.All(definitions.AsObject().Where(entry => entry.Key.StartsWith("key-", StringComparison.Ordinal)), entry => Assert.NotEqual("", entry.Value!["description"]?.GetValue<string>() ?? ""));
        Assert.All(Repository["extract"]["properties"]!.AsObject(), entry => Assert.NotNull(entry.Value!["description"]));
        Assert.All(Repository["record"]["properties"]!.AsObject(), entry => Assert.NotNull(entry.Value!["description"]));
        Assert.All(Repository["entities"]["additionalProperties"]!["properties"]!.AsObject(), entry => Assert.NotNull(entry.Value!["description"]));
    }

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        foreach (var (name, schema) in Repository)
        {
            Assert.All(References(schema), reference => Assert.True(schema["definitions"]?[reference["#/definitions/".Length..]] is not null, $"{name}: {reference}"));
        }
    }

    /// <summary>So the schemas cannot fall behind the readers: a new key in a shipped file is refused here first.</summary>
    [Fact]
    public void Every_file_of_the_repository_fits()
    {
        var folder = FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken);
        Assert.Equal([], Faults(folder, Repository));
    }

    [Fact]
    public void Every_file_of_the_specs_without_errors_fits()
    {
        foreach (var spec in SpecFile.Names().Where(name => name.StartsWith("whole/", StringComparison.Ordinal)).Select(SpecFile.Read))
        {
            Assert.Equal([], Faults(SpecFolder.Of(spec), Schemas(SpecFolder.Of(spec))));
        }
    }

    /// <summary>The defects of shape that a schema can tell of. What it cannot: two files, another entry, the article's text, what a whole claim means.</summary>
    [Theory]
    [InlineData("shape", "KG208", "KG209", "KG214", "KG217")]
    [InlineData("schema", "KG101", "KG105", "KG108", "KG111", "KG114", "KG115", "KG117", "KG118")]
    [InlineData("assertions", "KG621", "KG622", "KG623", "KG624", "KG627")]
    [InlineData("registry", "KG603", "KG605", "KG607", "KG608", "KG609", "KG610", "KG611")]
    public void Every_defect_of_these_specs_is_refused_but_for_some(string specs, params string[] beyond)
    {
        var schemas = Schemas(SpecFolder.Base());
        var passed = SpecFile.Names().Where(name => name.StartsWith($"{specs}/KG", StringComparison.Ordinal))
            .Where(name => Faults(SpecFolder.Of(SpecFile.Read(name)), schemas).Count == 0).Select(name => Path.GetFileName(name)[..5]);
        Assert.Equal(beyond, passed);
    }

    /// <summary>A file that somebody begins tells its editor where its schema is.</summary>
    [Fact]
    public void Every_file_of_the_repository_names_its_schema()
    {
        var folder = FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken);
        foreach (var file in folder.Files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var line = System.Text.Encoding.UTF8.GetString(file.Bytes).Split('\n')[0];
            Assert.Equal(SchemaLine.Of(file.Path), line);
            var schema = Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(file.Path)!, line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]));
            Assert.Contains(Path.GetFileNameWithoutExtension(schema), Repository.Keys);
            Assert.Equal(Path.GetFullPath("/schema/json"), Path.GetDirectoryName(schema));
        }
    }

    private static List<string> Faults(SourceFolder folder, Dictionary<string, JsonNode> schemas)
    {
        var faults = new List<string>();
        foreach (var file in folder.Files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            if (SchemaLine.Of(file.Path) is { } line && schemas.TryGetValue(Path.GetFileNameWithoutExtension(line), out var schema) && YamlWalk.Read(file, new()) is { } root)
            {
                faults.AddRange(new SchemaCheck(schema).Of(root));
            }
        }

        return faults;
    }

    private static Dictionary<string, JsonNode> Schemas(SourceFolder folder) =>
        JsonSchemas.Of(folder).ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => JsonNode.Parse(file.After)!);

    private static IEnumerable<string> Keys(JsonNode shape) => shape["properties"]!.AsObject().Select(entry => entry.Key);

    private static IEnumerable<string> Constants(JsonNode shape) => shape["anyOf"]!.AsArray().Select(each => (each!["const"] ?? each["enum"]![0])!.GetValue<string>());

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(entry => entry is { Key: "$ref", Value: JsonValue reference } ? [reference.GetValue<string>()] : References(entry.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
