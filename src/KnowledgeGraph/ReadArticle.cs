namespace KnowledgeGraph;

/// <summary>An article as it was read.</summary>
/// <param name="Claims">How many of its claims are in the graph.</param>
/// <param name="Quoted">The share of its text that published quotes repeat, from 0 to 1.</param>
/// <param name="HasText">Whether its text is on this machine, so that its quotes were proved again; else only their seals speak for them.</param>
public sealed record ReadArticle(string Id, int Claims, decimal Quoted, bool HasText);
