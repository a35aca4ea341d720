namespace KnowledgeGraph.Publishing;

/// <summary>How much of a plan has taken hold.</summary>
/// <param name="Units">Units that are as planned.</param>
/// <param name="Elements">Nodes and edges written or removed, those of units that are not yet whole too.</param>
public readonly record struct ApplyTally(int Units, int Elements)
{
    public ApplyTally With(int units, int elements) => new(Units + units, Elements + elements);
}
