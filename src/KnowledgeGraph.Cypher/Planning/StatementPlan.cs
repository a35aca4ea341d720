using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The plan of a whole query.</summary>
/// <param name="SlotCount">The width of a row.</param>
/// <param name="ColumnSlots">For each column the slot that holds its value in every row.</param>
/// <param name="Parameters">The order in which parameter values are given to the operators.</param>
internal sealed record StatementPlan(
    LogicalPlan Root, int SlotCount, ImmutableArray<string> ColumnNames, int[] ColumnSlots, ImmutableArray<string> Parameters)
{
    public static StatementPlan Of(Graph graph, BoundRegularQuery query, ImmutableArray<string> parameters)
    {
        var body = query.Body;
        var columns = QueryPlanner.Slots(body.Arms[0].Columns);
        var width = query.SlotCount;
        if (body.Arms.Length > 1)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                columns[i] = width++;
            }
        }

        return new(new QueryPlanner(graph).Plan(body, columns), width, body.Columns, columns, parameters);
    }
}
