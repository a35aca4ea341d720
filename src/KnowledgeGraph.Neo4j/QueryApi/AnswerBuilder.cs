using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Neo4j.QueryApi.TypedJson;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>Gathers the parts of one answer. Parts that nothing here needs (bookmarks, notifications) are passed over.</summary>
internal sealed class AnswerBuilder(long? rowLimit)
{
    private readonly ImmutableArray<ImmutableArray<GraphValue>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<GraphValue>>();
    private ImmutableArray<string> fields = [];
    private Counters counters = Counters.None;
    private string? transaction;
    private PlanOperator? plan;
    private ServerError? error;

    public void TakePart(string name, JsonElement value)
    {
        switch (name)
        {
            case "counters":
                counters = CountersOf(value);
                break;
            case "queryPlan":
                plan = PlanReader.Read(value);
                break;
            case "transaction":
                transaction = value.GetProperty("id"u8).GetString();
                break;
            case "errors" when value.GetArrayLength() > 0:
                error = ServerError.Of(value[0].GetProperty("code"u8).GetString() ?? "", value[0].GetProperty("message"u8).GetString() ?? "");
                break;
        }
    }

    public void TakeDataPart(string name, JsonElement value)
    {
        if (name == "fields")
        {
            fields = [.. value.EnumerateArray().Select(field => field.GetString()!)];
        }
    }

    /// <exception cref="StoreException">The row is one more than allowed, or holds a value of an unknown type.</exception>
    public void TakeRow(JsonElement row)
    {
        if (rows.Count >= rowLimit)
        {
            throw new StoreException(LimitFailures.TooManyRows(rowLimit.Value));
        }

        rows.Add(ValueReader.ReadAll(row));
    }

    public Answer Build() => new(fields, rows.DrainToImmutable(), counters, transaction, plan, error);

    private static Counters CountersOf(JsonElement value)
    {
        int Of(ReadOnlySpan<byte> name) => value.TryGetProperty(name, out var number) ? number.GetInt32() : 0;
        return new(
            Of("nodesCreated"u8), Of("nodesDeleted"u8), Of("relationshipsCreated"u8), Of("relationshipsDeleted"u8),
            Of("propertiesSet"u8), Of("labelsAdded"u8), Of("labelsRemoved"u8),
            Of("constraintsAdded"u8), Of("constraintsRemoved"u8), Of("indexesAdded"u8), Of("indexesRemoved"u8));
    }
}
