using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>The statements that write, the same for every store. Names in their text come from the mapping and the vocabulary; all else is a parameter.</summary>
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

    public static Statement Write(List<NodeRow> batch)
    {
        var labels = batch[0].Labels;
        var further = labels.Others.IsEmpty ? "" : $" SET n:{string.Join(':', labels.Others)}";
        return new(
            $"UNWIND $rows AS row MERGE (n:{labels.Key} {{id: row.id}}) SET n = row{further}",
            Rows(Batches.Rows(batch, node => node.Properties)));
    }

    /// <summary>Returns how many were written: fewer than the rows where an end is missing.</summary>
    public static Statement Write(List<EdgeRow> batch)
    {
        var (type, from, to) = (batch[0].Type, batch[0].From.Label, batch[0].To.Label);
        return new(
            $"UNWIND $rows AS row MATCH (a:{from} {{id: row.from}}) MATCH (b:{to} {{id: row.to}}) "
            + $"MERGE (a)-[r:{type} {{id: row.properties.id}}]->(b) SET r = row.properties RETURN count(*) AS written",
            Rows(Batches.Rows(batch, RowOf)));
    }

    public static Statement Delete(string unit, List<EdgeRow> batch)
    {
        var (type, from) = (Identifier.Quoted(batch[0].Type), batch[0].From.Label);
        return new(
            $"UNWIND $rows AS row MATCH (a:{from} {{id: row.from}})-[r:{type} {{id: row.id}}]->() WHERE r.unit = $unit DELETE r",
            Rows(unit, Batches.Rows(batch, edge => GraphMap.Of(("from", edge.From.Id), ("id", edge.Id)))));
    }

    /// <summary>Plain DELETE: whatever edge still holds a node makes the statement fail.</summary>
    public static Statement Delete(string unit, List<NodeRow> batch) => new(
        $"UNWIND $rows AS id MATCH (n:{batch[0].Key.Label} {{id: id}}) WHERE n.unit = $unit DELETE n",
        Rows(unit, Batches.Rows(batch, node => node.Key.Id)));

    /// <summary>Some of the edges that hold these nodes.</summary>
    public static Statement Holding(string unit, List<NodeRow> batch) => new(
        $"UNWIND $rows AS id MATCH (n:{batch[0].Key.Label} {{id: id}})-[r]-() WHERE n.unit = $unit RETURN n.id AS node, type(r) AS type, r.unit AS unit LIMIT 1",
        Rows(unit, Batches.Rows(batch, node => node.Key.Id)));

    /// <summary>Takes the labels off nodes that they bear no longer.</summary>
    public static Statement Unlabel(List<Change<NodeRow>> batch) => new(
        $"UNWIND $rows AS id MATCH (n:{batch[0].Before.Labels.Key} {{id: id}}) REMOVE n:{string.Join(':', batch[0].Before.Labels.Others.Select(Identifier.Quoted))}",
        Rows(Batches.Rows(batch, change => change.Before.Key.Id)));

    public static Statement Remember(UnitChange change) => Statement.With(
        $"MERGE (s:{Labels.State} {{id: $unit}}) SET s.unit = $state, s.fingerprint = $fingerprint, s.edgeTypes = $edgeTypes",
        ("unit", change.Unit), ("state", UnitName.State), ("fingerprint", change.After), ("edgeTypes", change.DirectTypes.ToValue()));

    public static Statement Forget(string unit) => Statement.With($"MATCH (s:{Labels.State} {{id: $unit}}) DELETE s", ("unit", unit));

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

    private static GraphMap Rows(string unit, GraphList rows) => GraphMap.Of(("rows", rows), ("unit", unit));
}
