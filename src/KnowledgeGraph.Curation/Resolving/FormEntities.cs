using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>The entities that a claim's form names. Plain lists: it is asked several times of each claim.</summary>
internal static class FormEntities
{
    /// <summary>In the form's order; one that stands in several places comes several times.</summary>
    public static List<EntityId> Of(Form form)
    {
        var ids = new List<EntityId>();
        switch (form)
        {
            case Form.Relation relation:
                ids.AddRange(relation.Subject.Entities);
                ids.AddRange(relation.Object.Entities);
                AddAll(ids, relation.Slots, relation.Figures);
                break;
            case Form.Event occasion:
                ids.Add(occasion.Entity);
                AddAll(ids, occasion.Roles, occasion.Figures);
                break;
            case Form.Measured measured:
                Add(ids, measured.Figure);
                break;
            case Form.Statement statement:
                ids.AddRange(statement.About);
                break;
        }

        return ids;
    }

    private static void AddAll(List<EntityId> ids, ImmutableArray<Filling> fillings, ImmutableArray<Figure> figures)
    {
        foreach (var filling in fillings)
        {
            ids.AddRange(filling.Entities);
        }

        foreach (var figure in figures)
        {
            Add(ids, figure);
        }
    }

    private static void Add(List<EntityId> ids, Figure figure)
    {
        if (figure.Of is not null)
        {
            ids.Add(figure.Of);
        }

        if (figure.Against is Term.Of(var against))
        {
            ids.Add(against);
        }
    }
}
