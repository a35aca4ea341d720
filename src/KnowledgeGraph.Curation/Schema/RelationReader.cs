using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

internal sealed class RelationReader(SlotReader slots, EdgeReader edges, Findings findings)
{
    internal static readonly Choice Directions = new("direction", "directed", "symmetric");

    public RelationDefinition? Read(YamlEntry entry)
    {
        if (Fields.Of(entry, "relation", findings) is not { } fields)
        {
            return null;
        }

        var id = entry.Key.Text;
        var definition = fields.NeedText("definition");
        var wording = WordingReader.Read(fields);
        var (subject, @object) = (slots.Kinds(fields.NeedTexts("subject")), slots.Kinds(fields.NeedTexts("object")));
        var direction = (RelationDirection)Directions.Read(fields.Text("direction"), (int)RelationDirection.Directed, findings);
        var relation = new RelationDefinition(
            id, definition?.Text ?? "", wording, subject, @object, direction, slots.Read(fields.Map("slots")), edges.Read(fields, id));
        fields.Close();
        if (direction == RelationDirection.Symmetric && !subject.ToHashSet().SetEquals(@object))
        {
            findings.Add(SchemaErrors.SymmetricSides(entry.Key.Place, id));
        }

        return relation;
    }
}
