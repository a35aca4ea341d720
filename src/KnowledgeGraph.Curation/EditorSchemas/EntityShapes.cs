using System.Text.Json.Nodes;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>Ids of entities by kind, as definitions of a schema: an editor completes them and shows who is meant.</summary>
internal sealed class EntityShapes(Vocabulary vocabulary, EntityRegistry registry)
{
    private readonly HashSet<string> filled = [.. registry.Entities.Select(entity => entity.Kind.Id)];

    /// <summary>By id.</summary>
    public IEnumerable<Entity> Registered => registry.Entities;

    public void Define(JsonObject definitions)
    {
        foreach (var kind in Filled(vocabulary.Kinds.Keys))
        {
            definitions[Name(kind)] = Shapes.Explained(registry.Entities.Where(entity => entity.Kind.Id == kind).Select(entity => (entity.Id.Value, Meaning(entity))));
        }

        definitions["entity"] = Shapes.AnyOf([.. Filled(vocabulary.Kinds.Keys).Select(kind => Shapes.Ref(Name(kind))), Shapes.Slug()]);
    }

    /// <summary>An entity of any kind. An id that the registry does not have may be an actor of the article's own.</summary>
    public static JsonObject Any() => Shapes.Ref("entity");

    /// <summary>What stands in a slot or role.</summary>
    public JsonObject Filling(SlotDefinition slot, string? description)
    {
        List<JsonObject> shapes = [.. slot.Kinds.IsEmpty ? [Shapes.Text()] : Filled(slot.Kinds).Select(kind => Shapes.Ref(Name(kind))).Append(Shapes.Slug())];
        if (slot.Words == SlotWords.Allowed)
        {
            shapes.Add(Words());
        }

        return Shapes.OneOrMany(() => Shapes.AnyOf(shapes.Select(shape => shape.DeepClone().AsObject())), description);
    }

    public static JsonObject Words() => Shapes.Closed(new() { ["words"] = Shapes.Text("Plain words in place of an entity.") }, "words");

    private IEnumerable<string> Filled(IEnumerable<string> kinds) => kinds.Where(filled.Contains).Order(StringComparer.Ordinal);

    private static string Name(string kind) => $"entities-{kind}";

    private static string Meaning(Entity entity)
    {
        var names = string.Join(", ", entity.Names.Select(name => name.Text));
        return $"{entity.Label} ({entity.Kind.Id}{(names.Length == 0 ? "" : $"; {names}")}){(entity.Note is null ? "" : $". {entity.Note}")}";
    }
}
