namespace KnowledgeGraph.Publishing;

/// <summary>The order of rows within a unit: those that one statement writes stand together, by id.</summary>
internal static class RowOrder
{
    public static int Compare(NodeRow a, NodeRow b) =>
        string.CompareOrdinal(a.Labels.Text, b.Labels.Text) is var labels and not 0 ? labels : string.CompareOrdinal(a.Key.Id, b.Key.Id);

    public static int Compare(EdgeRow a, EdgeRow b) =>
        CompareGroups(a, b) is var group and not 0 ? group : string.CompareOrdinal(a.Id, b.Id);

    /// <summary>0 where one statement writes both.</summary>
    public static int CompareGroups(EdgeRow a, EdgeRow b) =>
        string.CompareOrdinal(a.Type, b.Type) is var type and not 0 ? type
        : string.CompareOrdinal(a.From.Label, b.From.Label) is var from and not 0 ? from
        : string.CompareOrdinal(a.To.Label, b.To.Label);
}
