using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Reads all that is ours by key label and id, a page at a time, so that no store is asked for everything at once.</summary>
internal sealed class PageReader(IGraphTransaction transaction)
{
    /// <summary>Nodes of a full page.</summary>
    public const int Size = 1000;

    /// <summary>The next nodes of ours after an id; fewer than <see cref="Size"/>: the last ones.</summary>
    public async ValueTask<List<NodeRow>> NodesAsync(string label, string after, CancellationToken cancellation)
    {
        var statement = $"MATCH (n:{label}) WHERE n.id > $after AND n.unit <> $state RETURN {RowReader.NodeColumns} ORDER BY n.id LIMIT $size";
        var result = await transaction.RunAsync(
            Statement.With(statement, ("after", after), ("state", UnitName.State), ("size", Size)), cancellation);
        return RowReader.Nodes(result, label);
    }

    /// <summary>The edges of ours that leave these nodes.</summary>
    public async ValueTask<List<EdgeRow>> EdgesFromAsync(string label, List<NodeRow> nodes, CancellationToken cancellation)
    {
        var statement = $"UNWIND $ids AS id MATCH (a:{label} {{id: id}})-[r]->(b) WHERE r.unit IS NOT NULL RETURN {RowReader.EdgeColumns}";
        var ids = GraphList.Of(nodes.Select(node => (GraphValue)node.Key.Id));
        return RowReader.Edges(await transaction.RunAsync(Statement.With(statement, ("ids", ids)), cancellation), label);
    }
}
