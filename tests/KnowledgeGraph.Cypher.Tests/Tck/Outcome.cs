using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>What came of one query.</summary>
/// <param name="Failure">Null where it ran.</param>
internal sealed record Outcome(
    ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<TckValue>> Rows, Failure? Failure, SideEffects Effects);
