using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>A property of the pattern, which MERGE cannot look for where it is null.</summary>
internal sealed record MergeProperty(string Key, RowExpression Value);

/// <summary>MERGE: every match passes on; where there is none, the whole pattern is created.</summary>
internal sealed class MergeStep(
    MergeProperty[] properties, Operator match, Creation[] creations, PathBuilder[] paths, Change[] onCreate, Change[] onMatch) : UpdateStep
{
    private readonly List<Value[]> _matches = [];

    public override void Apply(Frame frame, List<Value[]> output)
    {
        CheckProperties(frame);
        FindMatches(frame);
        if (_matches.Count == 0)
        {
            Apply(frame);
            output.Add(frame.Row);
            return;
        }

        foreach (var row in _matches)
        {
            frame.Row = row;
            foreach (var change in onMatch)
            {
                change.Apply(frame);
            }

            output.Add(row);
        }
    }

    /// <summary>Creates the pattern.</summary>
    protected override void Apply(Frame frame)
    {
        foreach (var creation in creations)
        {
            creation.Apply(frame);
        }

        foreach (var path in paths)
        {
            path.Build(frame);
        }

        foreach (var change in onCreate)
        {
            change.Apply(frame);
        }
    }

    /// <summary>All matches, before any of them changes what the search reads.</summary>
    private void FindMatches(Frame frame)
    {
        _matches.Clear();
        match.Open();
        while (match.Next())
        {
            _matches.Add((Value[])frame.Row.Clone());
        }
    }

    private void CheckProperties(Frame frame)
    {
        foreach (var property in properties)
        {
            if (property.Value.Evaluate(frame).IsNull)
            {
                throw new StoreException(Failures.MergeWithNull(frame.At(property.Value.Span), property.Key));
            }
        }
    }
}
