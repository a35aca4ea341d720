using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>The rows of entities.</summary>
internal sealed class EntityMapping
{
    /// <summary>The language of a name whose language nobody wrote (BCP 47: undetermined).</summary>
    private const string Undetermined = "und";

    private readonly Dictionary<string, NodeLabels> labelsByKind = [];

    public void Add(UnitBuilder unit, EntityNode node)
    {
        var entity = node.Entity;
        var names = FurtherNames(node);
        unit.Add(node.Key, LabelsOf(entity.Kind), unit.Properties(node.Key.Id, 10)
            .Add(Keys.Name, entity.Label)
            .Add(Keys.Kind, entity.Kind.Id)
            .Add(Keys.Event, entity.Event?.Id)
            .Add(Keys.Names, names.Select(name => name.Text))
            .Add(Keys.NameLanguages, names.Select(name => name.Language))
            .Add(Keys.SearchKeys, SearchKeys.Of(names.Select(name => name.Text).Prepend(entity.Label)))
            .Add(Keys.Note, entity.Note)
            .Add(Keys.Merged, node.Further.Select(other => other.Id.Value)));
    }

    private NodeLabels LabelsOf(KindDefinition kind)
    {
        if (!labelsByKind.TryGetValue(kind.Label, out var labels))
        {
            labelsByKind.Add(kind.Label, labels = new(Labels.Entity, Identifier.Of(kind.Label, Labels.All)));
        }

        return labels;
    }

    /// <summary>The names beside the canonical one. Of merged entities only those of the registry give theirs: an article's words are its own.</summary>
    private static List<Name> FurtherNames(EntityNode node)
    {
        var names = new List<Name>(node.Entity.Names);
        foreach (var other in node.Further.Where(other => other.Id.Article is null))
        {
            names.AddRange(other.Names);
            names.Add(new(Undetermined, other.Label));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { node.Entity.Label };
        names.RemoveAll(name => !seen.Add(name.Text));
        return names;
    }
}
