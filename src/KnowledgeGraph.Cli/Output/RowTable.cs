using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Rows as they leave the program: one value a column.</summary>
internal sealed record RowTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<GraphValue>> Rows)
{
    public static RowTable Of(Result result) => new(result.Columns, result.Rows);
}
