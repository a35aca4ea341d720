using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Guesses at row counts, good enough to compare plans.</summary>
internal sealed class Estimator(Graph graph)
{
    private const int LongestWalkCounted = 6;

    private readonly GraphStatistics _statistics = new(graph);

    public double Nodes(int? label) => label is { } symbol ? _statistics.NodesWith(symbol) : _statistics.Nodes;

    public double Seek(IndexSeek seek) => seek.Index.Definition.IsConstraint ? 1 : (double)seek.Index.Count / Math.Max(1, seek.Index.DistinctCount);

    /// <summary>Rows for each row when the step is taken from a bound node.</summary>
    public double Expand(RelationshipStep step, BoundNodePattern from)
    {
        var degree = _statistics.AverageDegree(RarestLabel(from), step.Types, step.Directions);
        var walks = step.Pattern.Length is { } length ? Walks(degree, length) : degree;
        return step.ToBinding == EndBinding.Bound ? walks / Math.Max(1, _statistics.Nodes) : walks;
    }

    private static double Walks(double degree, PathLength length)
    {
        double walks = 0;
        var longest = Math.Min(length.Maximum ?? LongestWalkCounted, LongestWalkCounted);
        for (var hops = Math.Min(length.Minimum, longest); hops <= longest; hops++)
        {
            walks += Math.Pow(degree, hops);
        }

        return walks;
    }

    private int? RarestLabel(BoundNodePattern node)
    {
        int? rarest = null;
        foreach (var name in node.Labels)
        {
            var label = graph.Labels.Intern(name);
            if (rarest is not { } known || _statistics.NodesWith(label) < _statistics.NodesWith(known))
            {
                rarest = label;
            }
        }

        return rarest;
    }
}
