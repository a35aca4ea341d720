using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Neo4j.QueryApi.PlainJson;
using KnowledgeGraph.Neo4j.QueryApi.TypedJson;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>The bodies of the Query API's requests.</summary>
internal static class RequestBodies
{
    private const string MarkName = "knowledge graph transaction";

    /// <summary>No HTML ever holds these bodies, so that only what JSON itself wants is escaped.</summary>
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Says nothing; but 5.26 answers a commit without a body and its content type with status 500.</summary>
    public static RequestBody Nothing { get; } = new("{}"u8.ToArray(), RequestBody.TypedJson);

    /// <summary>Opens a transaction. Its time limit counts whole seconds, from 1.</summary>
    public static RequestBody Opening(AccessMode mode, TimeSpan? time) => Write(json =>
    {
        json.WriteString("accessMode"u8, mode == AccessMode.Read ? "READ"u8 : "WRITE"u8);
        if (time is { } allowed)
        {
            json.WriteNumber("maxExecutionTime"u8, Math.Max(1, (long)Math.Ceiling(allowed.TotalSeconds)));
        }
    });

    /// <summary>Runs a statement. The mark goes along as one parameter more, by which <see cref="Terminate"/> finds it.</summary>
    public static RequestBody Run(Statement statement, string mark)
    {
        var isPlain = PlainParameterWriter.CanHold(statement.Parameters);
        Action<Utf8JsonWriter, string, GraphValue> writeEntry = isPlain ? PlainParameterWriter.WriteEntry : ParameterWriter.WriteEntry;
        return Write(
            json =>
            {
                json.WriteString("statement"u8, statement.Text);
                json.WriteBoolean("includeCounters"u8, true);
                json.WriteStartObject("parameters"u8);
                writeEntry(json, MarkName, mark);
                foreach (var (name, value) in statement.Parameters.Entries)
                {
                    writeEntry(json, name, value);
                }

                json.WriteEndObject();
            },
            isPlain ? RequestBody.PlainJson : RequestBody.TypedJson);
    }

    /// <summary>Ends the transaction whose statement with this mark is running.</summary>
    public static RequestBody Terminate(string mark) => Write(json =>
    {
        json.WriteString(
            "statement"u8,
            $"SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters['{MarkName}'] = $mark TERMINATE TRANSACTIONS id YIELD message RETURN message");
        json.WriteStartObject("parameters"u8);
        ParameterWriter.WriteEntry(json, "mark", mark);
        json.WriteEndObject();
    });

    private static RequestBody Write(Action<Utf8JsonWriter> write) => Write(write, RequestBody.TypedJson);

    private static RequestBody Write(Action<Utf8JsonWriter> write, string contentType)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Unescaped);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return new(buffer.WrittenMemory, contentType);
    }
}
