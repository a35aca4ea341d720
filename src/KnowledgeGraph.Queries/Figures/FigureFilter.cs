using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Which figures are asked for; null means any.</summary>
/// <param name="Entity">The id of whom they are; <see cref="FindEntities"/> finds it from a name.</param>
/// <param name="Measures">Ids of measures: <c>net-profit</c>.</param>
/// <param name="Since">Only what may hold on this day or later. With a bound, figures without a time are left out.</param>
/// <param name="Until">Only what may hold on this day or before.</param>
public sealed record FigureFilter(string Entity, ImmutableArray<string>? Measures, DateOnly? Since, DateOnly? Until)
{
    /// <summary>All of somebody's.</summary>
    public static FigureFilter Of(string entity) => new(entity, null, null, null);

    internal Statement Apply(string file) => CypherFile.With(file, new Dictionary<string, GraphValue>(StringComparer.Ordinal)
    {
        ["entity"] = Entity,
        ["measures"] = Parameter.List(Measures),
        ["since"] = Since,
        ["until"] = Until,
    });
}
