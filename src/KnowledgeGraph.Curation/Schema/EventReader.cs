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
        var roles = slots.Read(fields.Map("roles"));
        var kind = new EventDefinition(
            id, definition?.Text ?? "", wording, subject?.Text ?? "", @object?.Text, roles, edges.Read(fields, id))
        {
            Passive = Passive(fields, id, roles),
        };
        fields.Close();
        CheckSide(kind.Roles, "subject", subject);
        CheckSide(kind.Roles, "object", @object);
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

    private PassiveWording? Passive(Fields of, string id, ImmutableArray<SlotDefinition> roles)
    {
        if (of.Map("passive") is not { } mapping)
        {
            return null;
        }

        var fields = new Fields(mapping, $"the passive of {id}", findings);
        var subject = fields.NeedText("subject");
        var wording = WordingReader.Read(fields);
        fields.Close();
        CheckSide(roles, "subject", subject);
        return new(subject?.Text ?? "", wording);
    }

    private void CheckSide(ImmutableArray<SlotDefinition> roles, string side, YamlScalar? role)
    {
        if (role is not null && !roles.Any(declared => declared.Name == role.Text))
        {
            findings.Add(SchemaErrors.SideNotDeclared(role.Place, side, role.Text));
        }
    }
}
