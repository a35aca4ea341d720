using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Parts and products of somebody or something that have figures of their own: a segment of a company, a car that it makes.</summary>
/// <param name="Entity">The id of the whole.</param>
public sealed record PartsWithFigures(string Entity) : IQuestion<ImmutableArray<EntityName>>
{
    public ImmutableArray<Statement> Statements => [CypherFile.With("PartsWithFigures.cypher", ("entity", Entity))];

    /// <summary>By id.</summary>
    public ImmutableArray<EntityName> Read(ImmutableArray<Result> results) => [.. Row.Of(results[0]).Select(row => row.Entity("part"))];
}
