using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>A graph as the TCK's defining queries see it, to be compared with a later one.</summary>
internal sealed class Snapshot
{
    private readonly HashSet<string> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _relationships = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<(string Element, string Key, string Value)> _properties = [];

    public static async Task<Snapshot> TakeAsync(IGraphStore store, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        var snapshot = new Snapshot();
        var nodes = await transaction.RunAsync(new("MATCH (n) RETURN n"), cancellation);
        foreach (var row in nodes.Rows)
        {
            snapshot.Add((GraphNode)row[0]);
        }

        var relationships = await transaction.RunAsync(new("MATCH ()-[r]->() RETURN r"), cancellation);
        foreach (var row in relationships.Rows)
        {
            snapshot.Add((GraphRelationship)row[0]);
        }

        return snapshot;
    }

    public SideEffects Until(Snapshot after) => SideEffects.Of(
    [
        ("+nodes", Missing(after._nodes, _nodes)),
        ("-nodes", Missing(_nodes, after._nodes)),
        ("+relationships", Missing(after._relationships, _relationships)),
        ("-relationships", Missing(_relationships, after._relationships)),
        ("+labels", Missing(after._labels, _labels)),
        ("-labels", Missing(_labels, after._labels)),
        ("+properties", Missing(after._properties, _properties)),
        ("-properties", Missing(_properties, after._properties)),
    ]);

    private static int Missing<T>(HashSet<T> from, HashSet<T> other) => from.Count(item => !other.Contains(item));

    private void Add(GraphNode node)
    {
        _nodes.Add(node.ElementId);
        _labels.UnionWith(node.Labels);
        AddProperties("n" + node.ElementId, node.Properties);
    }

    private void Add(GraphRelationship relationship)
    {
        _relationships.Add(relationship.ElementId);
        AddProperties("r" + relationship.ElementId, relationship.Properties);
    }

    private void AddProperties(string element, GraphMap properties)
    {
        foreach (var (key, value) in properties.Entries)
        {
            _properties.Add((element, key, TckValues.From(value).ToString()));
        }
    }
}
