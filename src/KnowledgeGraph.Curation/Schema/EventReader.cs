using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

internal sealed class EventReader(
    SlotReader slots, EdgeReader edges, IReadOnlyDictionary<string, RelationDefinition> relations, Findings findings)
{
    public EventDefinition? Read(YamlEntry entry)
    {
        if (Fields.Of(entry, "kind of event", findings) is not { } fields)
        {
            return null;
        }

        var id = entry.Key.Text;
        var definition = fields.NeedText("definition");
        var wording = WordingReader.Read(fields);
        var (subject, @object) = (fields.NeedText("subject"), fields.Text("object"));
        fields.Need("roles");
        var kind = new EventDefinition(
            id, definition?.Text ?? "", wording, subject?.Text ?? "", @object?.Text, slots.Read(fields.Map("roles")), edges.Read(fields, id));
        fields.Close();
        CheckSide(kind, "subject", subject);
        CheckSide(kind, "object", @object);
        if (kind.Edge is not null && @object is null)
        {
            findings.Add(SchemaErrors.EdgeWithoutSides(entry.Key.Place, id));
        }

        if (relations.ContainsKey(id))
        {
            findings.Add(SchemaErrors.NameOnBothSides(entry.Key.Place, id));
        }

        return kind;
    }

    private void CheckSide(EventDefinition kind, string side, YamlScalar? role)
    {
        if (role is not null && !kind.Roles.Any(declared => declared.Name == role.Text))
        {
            findings.Add(SchemaErrors.SideNotDeclared(role.Place, side, role.Text));
        }
    }
}
