using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Neo4j.QueryApi.TypedJson;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>The bodies of the Query API's requests.</summary>
internal static class RequestBodies
{
    /// <summary>Says nothing; but 5.26 answers a commit without a body and its content type with status 500.</summary>
    public static ReadOnlyMemory<byte> Nothing { get; } = "{}"u8.ToArray();

    /// <summary>Opens a transaction. Its time limit counts whole seconds, from 1.</summary>
    public static ReadOnlyMemory<byte> Opening(AccessMode mode, TimeSpan? time) => Write(json =>
    {
        json.WriteString("accessMode"u8, mode == AccessMode.Read ? "READ"u8 : "WRITE"u8);
        if (time is { } allowed)
        {
            json.WriteNumber("maxExecutionTime"u8, Math.Max(1, (long)Math.Ceiling(allowed.TotalSeconds)));
        }
    });

    public static ReadOnlyMemory<byte> Run(Statement statement) => Write(json =>
    {
        json.WriteString("statement"u8, statement.Text);
        json.WriteBoolean("includeCounters"u8, true);
        if (statement.Parameters.Entries.Count > 0)
        {
            json.WritePropertyName("parameters"u8);
            ParameterWriter.WriteEntries(json, statement.Parameters);
        }
    });

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
