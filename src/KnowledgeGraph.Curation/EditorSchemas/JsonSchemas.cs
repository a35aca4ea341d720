using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>JSON Schemas of every YAML file, from the vocabulary and the registry as they are.</summary>
/// <remarks>Draft 07: the newest that the YAML language server of editors checks files against in full.</remarks>
internal sealed class JsonSchemas
{
    public const string Folder = "schema/json/";

    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly EntityShapes entities;
    private readonly VocabularyShapes vocabulary;
    private readonly RegistryShapes registry;
    private readonly ExtractShapes extracts;
    private readonly AssertionShapes assertions;

    private JsonSchemas(Model.Vocabulary words, EntityRegistry known)
    {
        var format = FormatDocument.Read();
        entities = new(words, known);
        vocabulary = new(words, format);
        registry = new(words, format);
        extracts = new(words, entities, format);
        assertions = new(format);
    }

    /// <summary>The files by path, whatever is wrong with the folder: what can be read of it is in them.</summary>
    public static ImmutableArray<ChangedFile> Of(SourceFolder folder)
    {
        var words = new VocabularyReader(folder, new Findings()).Read();
        return new JsonSchemas(words, RegistryReader.Read(folder, words, new Findings())).All();
    }

    private ImmutableArray<ChangedFile> All() =>
    [
        File("kinds", "Kinds of entity", vocabulary.Kinds(), []),
        File("roles", "Slots and roles", VocabularyShapes.Roles(), []),
        File("units", "Units", VocabularyShapes.Units(), []),
        File("currencies", "Currencies", VocabularyShapes.Currencies(), []),
        File("measures", "Measures", vocabulary.Measures(), Defined(vocabulary.DefineSlot)),
        File("relations", "Relations", vocabulary.Relations(), Defined(vocabulary.DefineSlot)),
        File("events", "Kinds of event", vocabulary.Events(), Defined(vocabulary.DefineSlot)),
        File("cues", "Cue words", vocabulary.Cues(), []),
        File("entities", "Entities", registry.Entities(), []),
        File("judgements", "Judgements", registry.Judgements(), Defined(entities.Define)),
        File("assertions", "What the data set must not fall below or exceed", assertions.Assertions(), []),
        File("record", "An article's record", registry.Records(), Defined(entities.Define)),
        File("extract", "What an article says", extracts.Extract(), Defined(extracts.Define)),
        File("seals", "Seals", RegistryShapes.Seals(), []),
    ];

    private static JsonObject Defined(Action<JsonObject> define)
    {
        var definitions = new JsonObject();
        define(definitions);
        return definitions;
    }

    private static ChangedFile File(string name, string title, JsonObject shape, JsonObject definitions)
    {
        shape.Insert(0, "$schema", Draft);
        shape.Insert(1, "title", title);
        shape.Insert(2, "$comment", "Written by kg schema from schema/ and curation/entities/.");
        if (definitions.Count > 0)
        {
            shape["definitions"] = definitions;
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            shape.WriteTo(json);
        }

        return new($"{Folder}{name}.json", null, [.. bytes.ToArray(), .. "\n"u8]);
    }
}
