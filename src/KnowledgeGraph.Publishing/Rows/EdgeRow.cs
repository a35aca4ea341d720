using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>One edge as it stands in the graph.</summary>
/// <param name="Id">Unique within its type.</param>
/// <param name="Properties">All of them, <c>id</c> and <c>unit</c> included; no null.</param>
public sealed record EdgeRow(string Id, string Type, NodeKey From, NodeKey To, GraphMap Properties)
{
    /// <summary>The claim that it belongs to; null where it belongs to a whole article.</summary>
    public string? Claim => From.Label == Labels.Claim ? From.Id : (Properties[Keys.Claim] as GraphString)?.Value;
}
