using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>One answer of the Query API, read to its end.</summary>
/// <param name="Transaction">The transaction's id; null where the server has none open for us any more.</param>
/// <param name="Plan">Where the statement begins with EXPLAIN.</param>
/// <param name="Error">What the server says went wrong; rows that came before it count for nothing.</param>
internal sealed record Answer(
    ImmutableArray<string> Fields, ImmutableArray<ImmutableArray<GraphValue>> Rows, Counters Counters, string? Transaction, PlanOperator? Plan, ServerError? Error)
{
    public Result ToResult() => new(Fields, Rows, Counters) { Plan = Plan };
}
