using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>The canonical form of a registry entry.</summary>
internal static class CanonicalEntity
{
    public static string Seal(Entity entity) => Form(entity).SealAndEnd();

    public static CanonicalText Form(Entity entity)
    {
        var text = new CanonicalText().Line("entity", entity.Id.Value, entity.Kind.Id, entity.Event?.Id, entity.Label, entity.Note);
        foreach (var name in entity.Names)
        {
            text.Line("name", name.Language, name.Text);
        }

        return text;
    }
}
