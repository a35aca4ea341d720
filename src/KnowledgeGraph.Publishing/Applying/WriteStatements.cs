using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>The statements that fill an empty store, or one that holds nothing but ours. Names in their text come from the mapping and the vocabulary; all else is a parameter.</summary>
internal static class WriteStatements
{
    /// <summary>All that makes a graph where nothing stands yet, in as few statements as there are sorts of nodes and edges: all nodes, then all edges.</summary>
    public static IEnumerable<Statement> All(GraphContent content)
    {
        var nodes = content.Units.SelectMany(unit => unit.Nodes).GroupBy(node => node.Labels.Text, StringComparer.Ordinal);
        var edges = content.Units.SelectMany(unit => unit.Edges).GroupBy(edge => edge.Type, StringComparer.Ordinal);
        return nodes.SelectMany(group => NodeBatches(group, Batches.Size)).Concat(edges.SelectMany(group => EdgeBatches(group, Batches.Size)));
    }

    public static IEnumerable<Statement> All(GraphUnit unit, int size) => NodeBatches(unit.Nodes, size).Concat(EdgeBatches(unit.Edges, size));

    private static Statement Write(List<NodeRow> batch)
    {
        var labels = batch[0].Labels;
        var further = labels.Others.IsEmpty ? "" : $" SET n:{string.Join(':', labels.Others)}";
        return new(
            $"UNWIND $rows AS row MERGE (n:{labels.Key} {{id: row.id}}) SET n = row{further}",
            Rows(Batches.Rows(batch, node => node.Properties)));
    }

    private static Statement Write(List<EdgeRow> batch)
    {
        var (type, from, to) = (batch[0].Type, batch[0].From.Label, batch[0].To.Label);
        return new(
            $"UNWIND $rows AS row MATCH (a:{from} {{id: row.from}}) MATCH (b:{to} {{id: row.to}}) "
            + $"MERGE (a)-[r:{type} {{id: row.properties.id}}]->(b) SET r = row.properties RETURN count(*) AS written",
            Rows(Batches.Rows(batch, RowOf)));
    }

    private static IEnumerable<Statement> NodeBatches(IEnumerable<NodeRow> nodes, int size) =>
        Batches.Of(nodes, size, (a, b) => a.Labels == b.Labels).Select(Write);

    private static IEnumerable<Statement> EdgeBatches(IEnumerable<EdgeRow> edges, int size) =>
        Batches.Of(edges, size, (a, b) => RowOrder.CompareGroups(a, b) == 0).Select(Write);

    private static GraphMap RowOf(EdgeRow edge) => new(new Dictionary<string, GraphValue>(3, StringComparer.Ordinal)
    {
        ["from"] = edge.From.Id,
        ["to"] = edge.To.Id,
        ["properties"] = edge.Properties,
    });

    private static GraphMap Rows(GraphList rows) => new(new Dictionary<string, GraphValue>(1, StringComparer.Ordinal) { ["rows"] = rows });
}
