using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>What a claim says: a relation, an event, a figure or a statement.</summary>
public abstract record Form
{
    private Form()
    {
    }

    /// <param name="Slots">In the schema's order; each at least one filler.</param>
    public sealed record Relation(RelationDefinition Predicate, Filling Subject, Filling Object, ImmutableArray<Filling> Slots, ImmutableArray<Figure> Figures) : Form;

    /// <param name="Entity">The entity that stands for the event, so that several claims may speak of one.</param>
    /// <param name="Roles">In the schema's order.</param>
    /// <param name="Outcome">What came of it, in words; null where nothing is said.</param>
    public sealed record Event(EventDefinition Kind, EntityId Entity, ImmutableArray<Filling> Roles, string? Outcome, ImmutableArray<Figure> Figures) : Form;

    public sealed record Measured(Figure Figure) : Form;

    /// <param name="Text">One sentence in our own words.</param>
    public sealed record Statement(string Text, ImmutableArray<EntityId> About) : Form;
}
