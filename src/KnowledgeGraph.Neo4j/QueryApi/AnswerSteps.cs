using System.Text.Json;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>Walks an answer's JSON in steps, each of which is taken wholly or, where bytes are still missing, not at all.</summary>
internal sealed class AnswerSteps(AnswerBuilder builder)
{
    private JsonReaderState state;
    private Level level = Level.Start;

    private enum Level
    {
        Start,
        Answer,
        Data,
        Rows,
        End,
    }

    public bool AtEnd => level == Level.End;

    /// <summary>Takes what is complete in these bytes, and says how many that were.</summary>
    public int Take(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        var reader = new Utf8JsonReader(bytes, isFinal, state);
        Utf8JsonReader before;
        do
        {
            before = reader;
        }
        while (TryStep(ref reader));

        state = before.CurrentState;
        return (int)before.BytesConsumed;
    }

    private bool TryStep(ref Utf8JsonReader reader) => level switch
    {
        Level.Start => TryStart(ref reader),
        Level.Answer => TryPart(ref reader),
        Level.Data => TryDataPart(ref reader),
        Level.Rows => TryRow(ref reader),
        _ => reader.Read(),
    };

    private bool TryStart(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        level = reader.TokenType == JsonTokenType.StartObject ? Level.Answer : throw new JsonException("the answer is no object");
        return true;
    }

    private bool TryPart(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            level = Level.End;
            return true;
        }

        return reader.ValueTextEquals("data"u8)
            ? TryEnter(ref reader, JsonTokenType.StartObject, Level.Data)
            : TryValue(ref reader, builder.TakePart);
    }

    private bool TryDataPart(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            level = Level.Answer;
            return true;
        }

        return reader.ValueTextEquals("values"u8)
            ? TryEnter(ref reader, JsonTokenType.StartArray, Level.Rows)
            : TryValue(ref reader, builder.TakeDataPart);
    }

    private bool TryRow(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            level = Level.Data;
            return true;
        }

        if (!JsonDocument.TryParseValue(ref reader, out var row))
        {
            return false;
        }

        using (row)
        {
            builder.TakeRow(row.RootElement);
        }

        return true;
    }

    private bool TryEnter(ref Utf8JsonReader reader, JsonTokenType opening, Level inner)
    {
        if (!reader.Read())
        {
            return false;
        }

        level = reader.TokenType == opening ? inner : throw new JsonException($"{inner} has another shape");
        return true;
    }

    private static bool TryValue(ref Utf8JsonReader reader, Action<string, JsonElement> take)
    {
        var name = reader.GetString()!;
        if (!JsonDocument.TryParseValue(ref reader, out var value))
        {
            return false;
        }

        using (value)
        {
            take(name, value.RootElement);
        }

        return true;
    }
}
