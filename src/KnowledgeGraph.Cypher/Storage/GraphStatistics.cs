namespace KnowledgeGraph.Cypher.Storage;

/// <summary>What the planner asks to compare plans. Counts are exact; degrees are averages over a sample, the same one each time.</summary>
internal sealed class GraphStatistics(Graph graph)
{
    private const int SampleSize = 32;

    public double Nodes => graph.NodeCount;

    public double NodesWith(int label) => graph.NodesWith(label).Count;

    public double RelationshipsOf(int type) => graph.RelationshipsOf(type).Count;

    /// <summary>Relationships of the given types (all where empty) that a node has; of nodes with the label where one is given.</summary>
    public double AverageDegree(int? label, ReadOnlySpan<int> types, Directions directions)
    {
        var members = label is { } symbol ? graph.NodesWith(symbol) : graph.AllNodes;
        if (members.Count == 0)
        {
            return 0;
        }

        long sum = 0;
        var sampled = 0;
        var step = Math.Max(1, members.Count / SampleSize);
        for (var id = members.Next(0); id >= 0 && sampled < SampleSize; id = members.Next(id + step))
        {
            var node = graph.Node(id);
            sum += directions.HasFlag(Directions.Outgoing) ? Degree(node.Outgoing, types) : 0;
            sum += directions.HasFlag(Directions.Incoming) ? Degree(node.Incoming, types) : 0;
            sampled++;
        }

        return (double)sum / sampled;
    }

    private static int Degree(Adjacency adjacency, ReadOnlySpan<int> types)
    {
        if (types.IsEmpty)
        {
            return adjacency.Count;
        }

        var degree = 0;
        foreach (var type in types)
        {
            degree += adjacency.Degree(type);
        }

        return degree;
    }
}
