using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Typed access to the rows of a result. A value of another type is a mistake in the question, and throws.</summary>
internal sealed class Row(Result result, int index)
{
    public static IEnumerable<Row> Of(Result result)
    {
        for (var i = 0; i < result.Rows.Length; i++)
        {
            yield return new(result, i);
        }
    }

    public string Text(string column) => TextOrNull(column) ?? throw new InvalidOperationException($"column {column} is null");

    public string? TextOrNull(string column) => Value(column) switch
    {
        GraphString(var text) => text,
        GraphTemporal temporal => temporal.Text,
        GraphNull => null,
        var other => throw Unexpected(column, other),
    };

    public int Integer(string column) => Value(column) is GraphInteger(var number) ? checked((int)number) : throw Unexpected(column, Value(column));

    public DateOnly? Date(string column) => Value(column) switch
    {
        GraphTemporal temporal => temporal.AsDate(),
        GraphNull => null,
        var other => throw Unexpected(column, other),
    };

    /// <summary>A list of strings; null, as the graph leaves out empty lists, is an empty one.</summary>
    public ImmutableArray<string> Texts(string column) => Value(column) switch
    {
        GraphList(var items) => Texts(column, items),
        GraphNull => [],
        var other => throw Unexpected(column, other),
    };

    /// <summary>The entity in the columns <c>&lt;prefix&gt;Id</c> and <c>&lt;prefix&gt;Name</c>; null where they are null.</summary>
    public EntityName? EntityOrNull(string prefix) => TextOrNull(prefix + "Id") is { } id ? new(id, TextOrNull(prefix + "Name") ?? id) : null;

    public EntityName Entity(string prefix) => EntityOrNull(prefix) ?? throw new InvalidOperationException($"column {prefix}Id is null");

    private static ImmutableArray<string> Texts(string column, ImmutableArray<GraphValue> items)
    {
        var texts = ImmutableArray.CreateBuilder<string>(items.Length);
        foreach (var item in items)
        {
            texts.Add(item is GraphString(var text) ? text : throw Unexpected(column, item));
        }

        return texts.MoveToImmutable();
    }

    /// <summary>The entities whose ids and names stand in two lists of one length.</summary>
    public ImmutableArray<EntityName> Entities(string ids, string names)
    {
        var (found, called) = (Texts(ids), Texts(names));
        var entities = ImmutableArray.CreateBuilder<EntityName>(found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            entities.Add(new(found[i], called[i]));
        }

        return entities.MoveToImmutable();
    }

    private GraphValue Value(string column) => result.Rows[index][result.Column(column)];

    private static InvalidOperationException Unexpected(string column, GraphValue value) => new($"column {column} holds a {value.GetType().Name}");
}
