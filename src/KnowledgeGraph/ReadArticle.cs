namespace KnowledgeGraph;

/// <summary>An article as it was read.</summary>
/// <param name="Claims">How many of its claims are in the graph.</param>
/// <param name="Quoted">Code points of its text that published quotes repeat.</param>
/// <param name="Length">Code points of the whole text.</param>
/// <param name="HasText">Whether its text is on this machine, so that its quotes were proved again; else only their seals speak for them.</param>
public sealed record ReadArticle(string Id, int Claims, int Quoted, int Length, bool HasText)
{
    /// <summary>The quoted share of the text, from 0 to 1.</summary>
    public decimal Share => Length == 0 ? 0 : (decimal)Quoted / Length;
}
