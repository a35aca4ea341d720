using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Registry;

internal sealed class EntityReader(Vocabulary vocabulary, Findings findings)
{
    /// <summary>Null where the entry is too faulty to stand for anything.</summary>
    public Entity? Read(YamlEntry entry)
    {
        if (Fields.Of(entry, "entity", findings) is not { } fields)
        {
            return null;
        }

        var id = entry.Key.Text;
        var (kind, name) = (fields.NeedText("kind"), fields.NeedText("name"));
        var names = Names(fields, id, name?.Text);
        var @event = Event(fields, kind?.Text, id);
        var note = fields.Text("note");
        fields.Close();
        return Kind(kind) is { } definition && name is not null
            ? new(EntityId.Parse(id), definition, name.Text, names, @event, note?.Text, entry.Key.Place)
            : null;
    }

    private KindDefinition? Kind(YamlScalar? written)
    {
        var kind = written is null ? null : vocabulary.Kinds.GetValueOrDefault(written.Text);
        if (written is not null && kind is null)
        {
            findings.Add(ReferenceErrors.UnknownKind(written.Place, written.Text, vocabulary.Kinds.Keys.Order(StringComparer.Ordinal)));
        }

        return kind;
    }

    private EventDefinition? Event(Fields fields, string? kind, string id)
    {
        var written = fields.Text("event");
        if (kind != EntityKinds.Event)
        {
            if (written is not null && kind is not null)
            {
                findings.Add(RegistryErrors.EventOfNoEvent(written.Place, id, kind));
            }

            return null;
        }

        if (written is null)
        {
            findings.Add(RegistryErrors.EventKindMissing(fields.Place, id));
            return null;
        }

        if (vocabulary.Events.GetValueOrDefault(written.Text) is { } definition)
        {
            return definition;
        }

        findings.Add(ReferenceErrors.UnknownEventKind(written.Place, written.Text, vocabulary.Events.Keys.Order(StringComparer.Ordinal)));
        return null;
    }

    private ImmutableArray<Name> Names(Fields fields, string id, string? canonical)
    {
        if (fields.Map("names") is not { } mapping)
        {
            return [];
        }

        var names = ImmutableArray.CreateBuilder<Name>();
        var byLanguage = new Fields(mapping, $"the names of {id}", findings);
        foreach (var entry in mapping.Entries)
        {
            Language.Check(entry.Key, findings);
            foreach (var name in byLanguage.Texts(entry.Key.Text))
            {
                if (name.Text == canonical || names.Any(before => before.Language == entry.Key.Text && before.Text == name.Text))
                {
                    findings.Add(RegistryErrors.NameRepeated(name.Place, id, name.Text));
                }

                names.Add(new(entry.Key.Text, name.Text));
            }
        }

        return names.ToImmutable();
    }
}
