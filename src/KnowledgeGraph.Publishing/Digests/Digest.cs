using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>What tells one graph from another: the sum modulo 2^256 of the SHA-256 of each element's canonical line, state nodes left out.</summary>
/// <param name="Hex">64 lower-case hex digits.</param>
/// <param name="Elements">How many nodes and edges were added up.</param>
public sealed record Digest(string Hex, long Elements)
{
    public static Digest Of(GraphContent content)
    {
        var sum = new DigestSum();
        foreach (var unit in content.Units)
        {
            foreach (var node in unit.Nodes)
            {
                sum.Add(node);
            }

            foreach (var edge in unit.Edges)
            {
                sum.Add(edge);
            }
        }

        return sum.Total();
    }

    /// <summary>The digest of what stands in a store, read in pages.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<Digest> OfAsync(IGraphStore store, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        var reader = new PageReader(transaction);
        var sum = new DigestSum();
        foreach (var label in Labels.Keys)
        {
            string? after = "";
            while (after is not null)
            {
                var nodes = await reader.NodesAsync(label, after, cancellation);
                nodes.ForEach(sum.Add);
                (await reader.EdgesFromAsync(label, nodes, cancellation)).ForEach(sum.Add);
                after = nodes.Count < PageReader.Size ? null : nodes[^1].Key.Id;
            }
        }

        return sum.Total();
    }

    public override string ToString() => Hex;
}
