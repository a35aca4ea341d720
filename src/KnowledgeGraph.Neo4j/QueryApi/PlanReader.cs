using System.Text.Json;
using KnowledgeGraph.Neo4j.QueryApi.TypedJson;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>Reads an answer's <c>queryPlan</c>. Only an operator's arguments are typed values.</summary>
internal static class PlanReader
{
    public static PlanOperator Read(JsonElement plan) => new(
        OperatorName.Of(plan.GetProperty("operatorType"u8).GetString() ?? ""),
        plan.GetProperty("arguments"u8).TryGetProperty("Details"u8, out var details) && ValueReader.Read(details) is GraphString text ? text.Value : "",
        plan.TryGetProperty("children"u8, out var children) ? [.. children.EnumerateArray().Select(Read)] : []);
}
