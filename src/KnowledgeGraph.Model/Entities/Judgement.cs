using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>Whether two or more ids mean the same, with the basis. Undone by deleting its entry.</summary>
/// <param name="Keep">The id that stands for all; set exactly where the verdict is <see cref="Verdict.Same"/>.</param>
public sealed record Judgement(Verdict Verdict, ImmutableArray<EntityId> Of, EntityId? Keep, string Basis, string By, DateOnly On, Place Place);

public enum Verdict
{
    Same,
    Different,

    /// <summary>Changes nothing.</summary>
    Unsure,
}
