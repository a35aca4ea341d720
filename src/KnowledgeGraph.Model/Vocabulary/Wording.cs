namespace KnowledgeGraph.Model;

/// <summary>The words that stand between subject and object in a generated sentence.</summary>
/// <param name="Says">Affirmed and actual: "supplies".</param>
/// <param name="Denies">Negated and actual: "does not supply".</param>
/// <param name="Base">After "plans to", "is expected to", "would": "supply".</param>
public sealed record Wording(string Says, string Denies, string Base);
