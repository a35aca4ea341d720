using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>The measures that have figures in the graph, by id.</summary>
public sealed record ListMeasures : IQuestion<ImmutableArray<MeasureName>>
{
    public ImmutableArray<Statement> Statements => [CypherFile.With("ListMeasures.cypher")];

    public ImmutableArray<MeasureName> Read(ImmutableArray<Result> results) => [.. Row.Of(results[0]).Select(row => new MeasureName(row.Text("measure"), row.Text("label")))];
}
