using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>What the binder knows of a function that is no aggregate.</summary>
/// <param name="Name">The one spelling that engine and messages use, such as <c>toUpper</c>; queries may use any case.</param>
/// <param name="MaximumArguments">Not below <paramref name="MinimumArguments"/>; <see cref="int.MaxValue"/> for any number.</param>
/// <param name="Result">What it gives, where that does not depend on its arguments.</param>
/// <param name="Accepts">For each argument the kinds it takes; null and unknown are always taken. Arguments beyond the list take anything.</param>
internal sealed record FunctionSignature(
    string Name, int MinimumArguments, int MaximumArguments, StaticType Result, ImmutableArray<AcceptedKinds> Accepts);
