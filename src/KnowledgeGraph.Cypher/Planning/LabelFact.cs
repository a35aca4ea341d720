namespace KnowledgeGraph.Cypher.Planning;

internal sealed record LabelFact(int Slot, int Label);
