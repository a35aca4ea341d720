using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Values of questions as parameters of statements.</summary>
internal static class Parameter
{
    /// <summary>A list of strings; null stays null, which the questions read as "any".</summary>
    public static GraphValue List(ImmutableArray<string>? values) =>
        values is { } some ? GraphList.Of(some.Select(value => (GraphValue)value)) : GraphValue.Null;
}
