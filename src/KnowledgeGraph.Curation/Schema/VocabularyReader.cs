using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

/// <summary>Reads schema/ in the order in which its files refer to one another.</summary>
internal sealed class VocabularyReader(SourceFolder folder, Findings findings)
{
    public static readonly string[] Files =
        ["kinds.yaml", "roles.yaml", "units.yaml", "currencies.yaml", "measures.yaml", "relations.yaml", "events.yaml", CueReader.FileName];

    public Vocabulary Read()
    {
        CheckFiles();
        var kinds = Read("kinds.yaml", "a kind", Entries.IsSlug, Kind);
        CheckNeededKinds(kinds);
        var roles = Read("roles.yaml", "a role", Entries.IsSlug, Role);
        var currencies = Read("currencies.yaml", "a currency", IsAny, new CurrencyReader(findings).Read);
        var units = Read("units.yaml", "a unit", IsAny, new UnitReader(currencies, findings).Read);
        var measures = Read("measures.yaml", "a measure", Entries.IsSlug, new MeasureReader(kinds, units, findings).Read);
        var slots = new SlotReader(kinds, roles, findings);
        var edges = new EdgeReader(findings);
        var relations = Read("relations.yaml", "a relation", Entries.IsSlug, new RelationReader(slots, edges, findings).Read);
        var events = Read("events.yaml", "a kind of event", Entries.IsSlug, new EventReader(slots, edges, relations, findings).Read);
        return new(kinds, roles, relations, events, measures, units, currencies);
    }

    private static bool IsAny(string text) => text.Length > 0;

    private IReadOnlyDictionary<string, T> Read<T>(string name, string what, Func<string, bool> isId, Func<YamlEntry, T?> read)
        where T : class
    {
        var definitions = new Dictionary<string, T>();
        if (folder.Find(SourceFolder.Schema + name) is { } file)
        {
            foreach (var entry in Entries.Of(file, what, isId, findings))
            {
                if (read(entry) is { } definition)
                {
                    definitions.Add(entry.Key.Text, definition);
                }
            }
        }

        return definitions;
    }

    private KindDefinition? Kind(YamlEntry entry)
    {
        if (Fields.Of(entry, "kind", findings) is not { } fields)
        {
            return null;
        }

        var (label, definition) = (fields.NeedText("label"), fields.NeedText("definition"));
        fields.Close();
        return new(entry.Key.Text, label?.Text ?? entry.Key.Text, definition?.Text ?? "");
    }

    private RoleDefinition? Role(YamlEntry entry)
    {
        if (entry.Value is YamlScalar { Text.Length: > 0 } definition)
        {
            return new(entry.Key.Text, definition.Text);
        }

        findings.Add(ShapeErrors.WrongShape(entry.Value.Place, entry.Key.Text, "a text that defines the role", entry.Value.Shape));
        return null;
    }

    private void CheckFiles()
    {
        foreach (var name in Files.Where(name => folder.Find(SourceFolder.Schema + name) is null))
        {
            findings.Add(SchemaErrors.MissingFile(new(SourceFolder.Schema + name, 1, 1)));
        }
    }

    private void CheckNeededKinds(IReadOnlyDictionary<string, KindDefinition> kinds)
    {
        Place place = new($"{SourceFolder.Schema}kinds.yaml", 1, 1);
        if (folder.Find(place.File) is null || findings.IsIncomplete)
        {
            return;
        }

        if (!kinds.ContainsKey(EntityKinds.Event))
        {
            findings.Add(SchemaErrors.NeededKind(place, EntityKinds.Event, "the entity of an event claim is of that kind"));
        }

        if (!kinds.ContainsKey(EntityKinds.Group))
        {
            findings.Add(SchemaErrors.NeededKind(place, EntityKinds.Group, "the unknown speaker of 'said_by: someone' is of that kind"));
        }
    }
}
