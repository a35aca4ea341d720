using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>
/// The statements that bring a store from one state to another, the same for every store. Each touches only what has a unit. Names in their text come from the
/// mapping and the vocabulary; all else is a parameter.
/// </summary>
internal static class ChangeStatements
{
    /// <summary>For nodes that nobody has: fails where somebody has one of them after all. Nothing is read of what stands there, which makes it the fast way.</summary>
    public static Statement Create(List<NodeRow> batch) => Rows(
        $"UNWIND $rows AS row CREATE (n:{batch[0].Labels.Text}) SET n = row{Dates(batch)} RETURN count(*) AS written", batch, node => TextDates.Of(node.Properties));

    /// <summary>Returns how many were written: fewer than the rows where a node of somebody else bears the id. A node of another unit of ours changes its owner.</summary>
    public static Statement Merge(List<NodeRow> batch)
    {
        var labels = batch[0].Labels;
        var further = labels.Others.IsEmpty ? "" : $", n:{string.Join(':', labels.Others)}";
        return Rows(
            $"UNWIND $rows AS row MERGE (n:{labels.Key} {{id: row.id}}) ON CREATE SET n.unit = row.unit "
            + $"WITH n, row WHERE n.unit IS NOT NULL SET n = row{Dates(batch)}{further} RETURN count(*) AS written",
            batch, node => TextDates.Of(node.Properties));
    }

    /// <summary>Those of the nodes that are not ours.</summary>
    public static Statement Foreign(List<NodeRow> batch) => Rows(
        $"UNWIND $rows AS row MATCH (n:{batch[0].Key.Label} {{id: row.id}}) WHERE n.unit IS NULL RETURN row.unit AS unit, n.id AS node ORDER BY node",
        batch, IdOf);

    /// <summary>For edges that do not stand. Returns how many were written: fewer than the rows where an end is missing, or of a link is not ours.</summary>
    public static Statement Create(List<EdgeRow> batch) => Write(batch, $"CREATE (a)-[r:{batch[0].Type}]->(b)");

    /// <summary>The same for edges that may stand.</summary>
    public static Statement Merge(List<EdgeRow> batch) => Write(batch, $"MERGE (a)-[r:{batch[0].Type} {{id: row.properties.id, unit: row.properties.unit}}]->(b)");

    /// <summary>Those of the edges that stand.</summary>
    public static Statement Find(List<EdgeRow> batch)
    {
        var (type, from, to) = (batch[0].Type, batch[0].From.Label, batch[0].To.Label);
        return Rows($"UNWIND $rows AS row MATCH (:{from} {{id: row.from}})-[r:{type} {{id: row.id, unit: row.unit}}]->(:{to} {{id: row.to}}) RETURN r.id AS id", batch, EndsOf);
    }

    /// <summary>An edge of ours between nodes of ours is found from whichever end has fewer.</summary>
    public static Statement Delete(List<EdgeRow> batch)
    {
        var (type, from, to) = (Identifier.Quoted(batch[0].Type), batch[0].From.Label, batch[0].To.Label);
        var end = Labels.Keys.Contains(to) ? $"(b:{to} {{id: row.to}})" : "(b)";
        return Rows($"UNWIND $rows AS row MATCH (a:{from} {{id: row.from}})-[r:{type} {{id: row.id, unit: row.unit}}]->{end} DELETE r", batch, EndsOf);
    }

    /// <summary>Plain DELETE: whatever edge still holds a node makes the statement fail.</summary>
    public static Statement Delete(List<NodeRow> batch) => Rows(
        $"UNWIND $rows AS row MATCH (n:{batch[0].Key.Label} {{id: row.id}}) WHERE n.unit = row.unit DELETE n", batch, IdOf);

    /// <summary>The edges that hold these nodes; not all, where there are many.</summary>
    public static Statement Holding(List<NodeRow> batch) => Rows(
        $"UNWIND $rows AS row MATCH (n:{batch[0].Key.Label} {{id: row.id}})-[r]-() WHERE n.unit = row.unit "
        + "RETURN row.unit AS unit, n.id AS node, type(r) AS type, r.unit AS owner ORDER BY unit, node, type LIMIT 1000",
        batch, IdOf);

    /// <summary>Takes the labels off nodes that they bear no longer.</summary>
    public static Statement Unlabel(List<Change<NodeRow>> batch) => Rows(
        $"UNWIND $rows AS row MATCH (n:{batch[0].Before.Labels.Key} {{id: row.id}}) WHERE n.unit IS NOT NULL "
        + $"REMOVE n:{string.Join(':', batch[0].Before.Labels.Others.Select(Identifier.Quoted))}",
        batch, change => IdOf(change.Before));

    public static Statement Remember(List<UnitChange> batch) => Rows(
        $"UNWIND $rows AS row MERGE (s:{Labels.State} {{id: row.id}}) SET s = row",
        batch,
        change => GraphMap.Of(
            (Keys.Id, change.Unit), (Keys.Unit, UnitName.State), (Keys.Fingerprint, change.After), (Keys.EdgeTypes, change.DirectTypes.ToValue())));

    public static Statement Forget(List<UnitChange> batch) => Rows(
        $"UNWIND $rows AS row MATCH (s:{Labels.State} {{id: row.id}}) DELETE s", batch, change => GraphMap.Of((Keys.Id, change.Unit)));

    /// <summary>An article's edges join nodes that were written before or beside them; a link's ends are other units', and may have been refused.</summary>
    private static Statement Write(List<EdgeRow> batch, string joining)
    {
        var ours = batch[0].Properties[Keys.Unit] == UnitName.Links ? "WHERE a.unit IS NOT NULL AND b.unit IS NOT NULL " : "";
        var dates = TextDates.Assignments("r", "row.properties", batch.Select(edge => edge.Properties));
        return Rows(
            $"UNWIND $rows AS row MATCH (a:{batch[0].From.Label} {{id: row.from}}) MATCH (b:{batch[0].To.Label} {{id: row.to}}) "
            + $"{ours}{joining} SET r = row.properties{dates} RETURN count(*) AS written",
            batch, edge => GraphMap.Of((Keys.From, edge.From.Id), (Keys.To, edge.To.Id), ("properties", TextDates.Of(edge.Properties))));
    }

    private static string Dates(List<NodeRow> batch) => TextDates.Assignments("n", "row", batch.Select(node => node.Properties));

    private static GraphMap IdOf(NodeRow node) => GraphMap.Of((Keys.Id, node.Key.Id), (Keys.Unit, node.Properties[Keys.Unit]));

    private static GraphMap EndsOf(EdgeRow edge) =>
        GraphMap.Of((Keys.From, edge.From.Id), (Keys.To, edge.To.Id), (Keys.Id, edge.Id), (Keys.Unit, edge.Properties[Keys.Unit]));

    private static Statement Rows<T>(string text, List<T> batch, Func<T, GraphValue> rowOf) => Statement.With(text, ("rows", Batches.Rows(batch, rowOf)));
}
