using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>The entities that a claim's form names.</summary>
internal static class FormEntities
{
    public static IEnumerable<EntityId> Of(Form form) => form switch
    {
        Form.Relation relation => relation.Subject.Entities.Concat(relation.Object.Entities)
            .Concat(relation.Slots.SelectMany(slot => slot.Entities)).Concat(relation.Figures.SelectMany(Of)),
        Form.Event occasion => occasion.Roles.SelectMany(role => role.Entities).Prepend(occasion.Entity).Concat(occasion.Figures.SelectMany(Of)),
        Form.Measured measured => Of(measured.Figure),
        Form.Statement statement => statement.About,
        _ => [],
    };

    private static IEnumerable<EntityId> Of(Figure figure)
    {
        if (figure.Of is not null)
        {
            yield return figure.Of;
        }

        if (figure.Against is Term.Of(var against))
        {
            yield return against;
        }
    }
}
