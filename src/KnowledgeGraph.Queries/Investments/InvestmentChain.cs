using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>Two hops or more, each beginning where the one before ends.</summary>
public sealed record InvestmentChain(ImmutableArray<InvestmentHop> Hops);

/// <summary>One investment of a chain, in one status.</summary>
/// <param name="Claims">The claims that it rests on; one event told twice gives one hop with two claims.</param>
public sealed record InvestmentHop(EntityName Investor, EntityName Target, string Status, ImmutableArray<string> Claims);
