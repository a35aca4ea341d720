using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Reads what a store holds of some units, in as few statements as for one.</summary>
internal sealed class UnitReader(IGraphTransaction transaction)
{
    /// <summary>The edges of an article leave its own nodes with these labels, or are direct.</summary>
    private static readonly string[] Sources = [Labels.Article, Labels.Claim, Labels.Quote, Labels.Figure];

    /// <param name="units">Each with the types of its direct edges; null: unknown, so that all edges between entities are looked at.</param>
    public async ValueTask<StoredElements> ReadAsync(ImmutableArray<(string Name, EdgeTypeList? Direct)> units, CancellationToken cancellation)
    {
        var found = new StoredElements();
        var articles = units.Where(unit => unit.Name is not (UnitName.Registry or UnitName.Links)).ToList();
        if (articles.Count > 0)
        {
            await ReadArticlesAsync(found, GraphList.Of(articles.Select(unit => (GraphValue)unit.Name)), TypesOf(articles), cancellation);
        }

        if (units.Any(unit => unit.Name == UnitName.Registry))
        {
            found.Add(await NodesAsync(Labels.Entity, GraphList.Of([UnitName.Registry]), cancellation));
        }

        if (units.Any(unit => unit.Name == UnitName.Links))
        {
            await ReadLinksAsync(found, cancellation);
        }

        return found;
    }

    private async ValueTask ReadArticlesAsync(StoredElements found, GraphList names, string[] directTypes, CancellationToken cancellation)
    {
        foreach (var label in Labels.Keys)
        {
            found.Add(await NodesAsync(label, names, cancellation));
        }

        foreach (var label in Sources)
        {
            found.Add(await EdgesAsync($"(a:{label})-[r]->(b) WHERE a.unit IN $units AND r.unit = a.unit", label, names, cancellation));
        }

        foreach (var type in directTypes)
        {
            found.Add(await EdgesAsync($"(a:{Labels.Entity})-[r{type}]->(b) WHERE r.unit IN $units", Labels.Entity, names, cancellation));
        }
    }

    private async ValueTask ReadLinksAsync(StoredElements found, CancellationToken cancellation)
    {
        var types = string.Join('|', EdgeNames.BetweenClaims);
        foreach (var label in new[] { Labels.Claim, Labels.Figure })
        {
            found.Add(await EdgesAsync($"(a:{label})-[r:{types}]->(b) WHERE r.unit IN $units", label, GraphList.Of([UnitName.Links]), cancellation));
        }
    }

    /// <summary>As patterns have them; one of any type where one of the units does not tell its own.</summary>
    private static string[] TypesOf(List<(string Name, EdgeTypeList? Direct)> articles) =>
        articles.Any(unit => unit.Direct is null)
            ? [""]
            : [.. articles.SelectMany(unit => unit.Direct!.Types).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(type => $":{Identifier.Quoted(type)}")];

    private async ValueTask<List<NodeRow>> NodesAsync(string label, GraphList units, CancellationToken cancellation) =>
        RowReader.Nodes(await RunAsync($"MATCH (n:{label}) WHERE n.unit IN $units RETURN {RowReader.NodeColumns}", units, cancellation), label);

    private async ValueTask<List<EdgeRow>> EdgesAsync(string pattern, string fromLabel, GraphList units, CancellationToken cancellation) =>
        RowReader.Edges(await RunAsync($"MATCH {pattern} RETURN {RowReader.EdgeColumns}", units, cancellation), fromLabel);

    private ValueTask<Result> RunAsync(string text, GraphList units, CancellationToken cancellation) =>
        transaction.RunAsync(Statement.With(text, ("units", units)), cancellation);
}
