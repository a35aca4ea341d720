using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>One relationship of a pattern, walked from one end to the other. Its arrays are never written.</summary>
/// <param name="From">The slot of the node it is walked from.</param>
/// <param name="Walk">Along the pattern as written, or against it.</param>
/// <param name="Directions">As seen from <paramref name="From"/>.</param>
/// <param name="Types">Any one of these; empty is any type.</param>
/// <param name="MustDiffer">Slots of relationships (or lists of them) of the same pattern that are bound already and could be the same one.</param>
internal sealed record RelationshipStep(
    BoundRelationshipPattern Pattern, int From, int To, WalkDirection Walk, Directions Directions, int[] Types,
    EndBinding FromBinding, EndBinding ToBinding, int[] MustDiffer)
{
    public int Slot => Pattern.Variable.Slot;
}

internal enum WalkDirection
{
    AsWritten,
    Against,
}

/// <summary>Whether the step gives an end its value, or finds one there and must agree with it.</summary>
internal enum EndBinding
{
    New,
    Bound,
}
