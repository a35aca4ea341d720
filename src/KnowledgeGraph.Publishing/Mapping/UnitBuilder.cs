using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Collects what one unit owns. The same node or edge said twice is there once.</summary>
internal sealed class UnitBuilder(string name)
{
    private static readonly Dictionary<string, NodeLabels> Plain = Labels.Keys.ToDictionary(label => label, label => new NodeLabels(label));

    private readonly List<NodeRow> nodes = [];
    private readonly List<EdgeRow> edges = [];
    private readonly HashSet<string> nodeIds = [];
    private readonly HashSet<string> edgeIds = [];

    public string Name => name;

    /// <summary>The unit's name, as rows carry it.</summary>
    public GraphValue Unit { get; } = name;

    public PropertyBag Properties(string id, int capacity) => new(id, Unit, capacity);

    public void Add(NodeKey key, PropertyBag properties) => Add(key, Plain[key.Label], properties);

    public void Add(NodeKey key, NodeLabels labels, PropertyBag properties)
    {
        if (nodeIds.Add($"{key.Label} {key.Id}"))
        {
            nodes.Add(new(key, labels, properties.ToMap()));
        }
    }

    /// <summary>An edge that its type and ends tell from all others.</summary>
    public void Join(NodeKey from, string type, NodeKey to)
    {
        var id = $"{from.Id}|{type}|{to.Id}";
        Join(id, from, type, to, Properties(id, 2));
    }

    /// <summary>An edge that says in which role its end stands.</summary>
    public void JoinAs(string role, NodeKey from, string type, NodeKey to)
    {
        var id = $"{from.Id}|{type}:{role}|{to.Id}";
        Join(id, from, type, to, Properties(id, 3).Add(Keys.Role, role));
    }

    /// <summary>Edges to the entities of a list, numbered from 1.</summary>
    public void JoinInOrder(NodeKey from, string type, IEnumerable<NodeKey> to)
    {
        var order = 0;
        foreach (var end in to)
        {
            var id = $"{from.Id}|{type}:{++order}|{end.Id}";
            Join(id, from, type, end, Properties(id, 3).Add(Keys.Order, order));
        }
    }

    /// <summary>An edge with an id of its own.</summary>
    public void Join(string id, NodeKey from, string type, NodeKey to, PropertyBag properties)
    {
        if (edgeIds.Add(id))
        {
            edges.Add(new(id, type, from, to, properties.ToMap()));
        }
    }

    public GraphUnit Build()
    {
        nodes.Sort(RowOrder.Compare);
        edges.Sort(RowOrder.Compare);
        return new(name, [.. nodes], [.. edges]);
    }
}
