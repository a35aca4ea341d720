using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>What stands in one place of a relation or event.</summary>
/// <param name="Role">The slot or role; <c>subject</c> and <c>object</c> for a relation's two sides.</param>
/// <param name="Terms">At least one.</param>
/// <param name="Reading">Whether a list speaks of each or of all at once.</param>
/// <param name="Rest">Whether the article adds "and others".</param>
public sealed record Filling(string Role, ImmutableArray<Term> Terms, Reading Reading, Rest Rest)
{
    public IEnumerable<EntityId> Entities => Terms.OfType<Term.Of>().Select(term => term.Entity);
}

public enum Reading
{
    /// <summary>One direct edge a pair.</summary>
    Distributive,

    /// <summary>All of them as one: no direct edge a pair.</summary>
    Together,
}

public enum Rest
{
    None,
    AndOthers,
}
