using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Reads what a store holds of one unit.</summary>
internal sealed class UnitReader(IGraphTransaction transaction)
{
    /// <summary>The edges of an article leave its own nodes with these labels, or are direct.</summary>
    private static readonly string[] Sources = [Labels.Article, Labels.Claim, Labels.Quote, Labels.Figure];

    public async ValueTask<List<NodeRow>> NodesAsync(string unit, CancellationToken cancellation)
    {
        var nodes = new List<NodeRow>();
        foreach (var label in LabelsOf(unit))
        {
            var result = await RunAsync($"MATCH (n:{label}) WHERE n.unit = $unit RETURN {RowReader.NodeColumns}", unit, cancellation);
            nodes.AddRange(RowReader.Nodes(result, label));
        }

        return nodes;
    }

    /// <param name="direct">The types of the unit's direct edges; null: unknown, so that all edges between entities are looked at.</param>
    public async ValueTask<List<EdgeRow>> EdgesAsync(string unit, EdgeTypeList? direct, CancellationToken cancellation)
    {
        var edges = new List<EdgeRow>();
        if (unit == UnitName.Registry)
        {
            return edges;
        }

        if (unit == UnitName.Links)
        {
            var types = string.Join('|', EdgeNames.BetweenClaims);
            edges.AddRange(await EdgesAsync($"(a:{Labels.Claim})-[r:{types}]->(b) WHERE r.unit = $unit", Labels.Claim, unit, cancellation));
            edges.AddRange(await EdgesAsync($"(a:{Labels.Figure})-[r:{types}]->(b) WHERE r.unit = $unit", Labels.Figure, unit, cancellation));
            return edges;
        }

        foreach (var label in Sources)
        {
            edges.AddRange(await EdgesAsync($"(a:{label})-[r]->(b) WHERE a.unit = $unit AND r.unit = $unit", label, unit, cancellation));
        }

        foreach (var type in direct is null ? [""] : direct.Types.Select(type => $":{Identifier.Quoted(type)}"))
        {
            edges.AddRange(await EdgesAsync($"(a:{Labels.Entity})-[r{type}]->(b) WHERE r.unit = $unit", Labels.Entity, unit, cancellation));
        }

        return edges;
    }

    private static IReadOnlyList<string> LabelsOf(string unit) => unit switch
    {
        UnitName.Registry => [Labels.Entity],
        UnitName.Links => [],
        _ => Labels.Keys,
    };

    private async ValueTask<List<EdgeRow>> EdgesAsync(string pattern, string fromLabel, string unit, CancellationToken cancellation) =>
        RowReader.Edges(await RunAsync($"MATCH {pattern} RETURN {RowReader.EdgeColumns}", unit, cancellation), fromLabel);

    private ValueTask<Result> RunAsync(string text, string unit, CancellationToken cancellation) =>
        transaction.RunAsync(Statement.With(text, ("unit", unit)), cancellation);
}
