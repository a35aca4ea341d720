using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Planning;

/// <param name="ValueReads">The slots of this pattern's own variables that the value reads.</param>
internal sealed record EqualityFact(int Slot, int Key, BoundExpression Value, SlotSet ValueReads);
