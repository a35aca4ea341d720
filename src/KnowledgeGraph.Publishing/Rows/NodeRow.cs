using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>One node as it stands in the graph.</summary>
/// <param name="Properties">All of them, <c>id</c> and <c>unit</c> included; no null.</param>
public sealed record NodeRow(NodeKey Key, NodeLabels Labels, GraphMap Properties)
{
    /// <summary>The claim that it belongs to; null where it belongs to a whole article or to none.</summary>
    public string? Claim => Key.Label == Publishing.Labels.Claim ? Key.Id : (Properties[Keys.Claim] as GraphString)?.Value;
}
