using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>A registry entry as keys and values.</summary>
internal static class EntityFields
{
    public static ImmutableArray<ReviewField> Of(Entity entity)
    {
        var fields = ImmutableArray.CreateBuilder<ReviewField>();
        fields.Add(new("kind", entity.Kind.Id));
        fields.Add(new("name", entity.Label));
        foreach (var names in entity.Names.GroupBy(name => name.Language))
        {
            fields.Add(new($"names, {names.Key}", string.Join("; ", names.Select(name => name.Text))));
        }

        if (entity.Event is not null)
        {
            fields.Add(new("event", entity.Event.Id));
        }

        if (entity.Note is not null)
        {
            fields.Add(new("note", entity.Note));
        }

        return fields.ToImmutable();
    }
}
