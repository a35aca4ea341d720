using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Neo4j.QueryApi.TypedJson;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>The bodies of the Query API's requests.</summary>
internal static class RequestBodies
{
    private const string MarkName = "knowledge graph transaction";

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

    /// <summary>Runs a statement. The mark goes along as one parameter more, by which <see cref="Terminate"/> finds it.</summary>
    public static ReadOnlyMemory<byte> Run(Statement statement, string mark) => Write(json =>
    {
        json.WriteString("statement"u8, statement.Text);
        json.WriteBoolean("includeCounters"u8, true);
        json.WriteStartObject("parameters"u8);
        ParameterWriter.WriteEntry(json, MarkName, mark);
        foreach (var (name, value) in statement.Parameters.Entries)
        {
            ParameterWriter.WriteEntry(json, name, value);
        }

        json.WriteEndObject();
    });

    /// <summary>Ends the transaction whose statement with this mark is running.</summary>
    public static ReadOnlyMemory<byte> Terminate(string mark) => Write(json =>
    {
        json.WriteString(
            "statement"u8,
            $"SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters['{MarkName}'] = $mark TERMINATE TRANSACTIONS id YIELD message RETURN message");
        json.WriteStartObject("parameters"u8);
        ParameterWriter.WriteEntry(json, "mark", mark);
        json.WriteEndObject();
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
