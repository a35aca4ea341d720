using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Temporal;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Between the contract's values and the engine's.</summary>
internal sealed class ValueConversion(Graph graph)
{
    private const int KeyListsRemembered = 4;

    private readonly string[][] _recentKeys = new string[KeyListsRemembered][];
    private int _oldest;

    public static Value FromConstant(GraphValue value) => value switch
    {
        GraphNull => Value.Null,
        GraphBoolean boolean => Value.Of(boolean.Value),
        GraphInteger integer => Value.Of(integer.Value),
        GraphFloat number => Value.Of(number.Value),
        GraphString text => Value.Of(text.Value),
        _ => throw new ArgumentException($"no literal is a {value.GetType().Name}"),
    };

    /// <exception cref="StoreException">The parameter holds what the engine does not know, or what cannot be a parameter.</exception>
    public Value FromParameter(string name, GraphValue value) => value switch
    {
        GraphString text => Value.Of(text.Value),
        GraphInteger integer => Value.Of(integer.Value),
        GraphNull => Value.Null,
        GraphBoolean boolean => Value.Of(boolean.Value),
        GraphFloat number => Value.Of(number.Value),
        GraphList list => Value.Of(Items(name, list.Items)),
        GraphMap map => Value.Of(Map(name, map)),
        GraphTemporal { Type: TemporalType.Date } date when DateText.Parse(date.Text) is { } parsed => Value.Date(parsed.EpochDay),
        GraphTemporal temporal => throw new StoreException(
            Failures.UnsupportedParameter(name, $"A temporal value of type {temporal.Type}, '{temporal.Text}',")),
        _ => throw new StoreException(Failures.UnsupportedParameter(name, $"A {value.GetType().Name}")),
    };

    public GraphValue ToGraph(in Value value) => value.Kind switch
    {
        ValueKind.Null => GraphValue.Null,
        ValueKind.Boolean => new GraphBoolean(value.AsBoolean),
        ValueKind.Integer => new GraphInteger(value.AsInteger),
        ValueKind.Float => new GraphFloat(value.AsFloat),
        ValueKind.String => new GraphString(value.AsString),
        ValueKind.List => List(value.AsList),
        ValueKind.Map => Map(value.AsMap),
        ValueKind.Node => Node(value.AsId),
        ValueKind.Relationship => Relationship(value.AsId),
        ValueKind.Path => Path(value.AsPath),
        _ => new GraphTemporal(TemporalType.Date, CalendarDate.OfEpochDay(value.AsEpochDay).ToString()),
    };

    private Value[] Items(string name, ImmutableArray<GraphValue> items)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = FromParameter(name, items[i]);
        }

        return values;
    }

    private MapValue Map(string name, GraphMap map)
    {
        var count = map.Entries.Count;
        var keys = new string[count];
        var values = new Value[count];
        var at = 0;
        if (map.Entries is Dictionary<string, GraphValue> dictionary)
        {
            foreach (var (key, value) in dictionary)
            {
                keys[at] = key;
                values[at++] = FromParameter(name, value);
            }
        }
        else
        {
            foreach (var (key, value) in map.Entries)
            {
                keys[at] = key;
                values[at++] = FromParameter(name, value);
            }
        }

        return new(Shared(keys), values);
    }

    /// <summary>Rows of one batch mostly have the same keys: they share one array, which writes recognise.</summary>
    private string[] Shared(string[] keys)
    {
        foreach (var recent in _recentKeys)
        {
            if (recent is not null && AreEqual(recent, keys))
            {
                return recent;
            }
        }

        _recentKeys[_oldest] = keys;
        _oldest = (_oldest + 1) % KeyListsRemembered;
        return keys;
    }

    private static bool AreEqual(string[] left, string[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (i == right.Length || !string.Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return left.Length == right.Length;
    }

    private GraphList List(Value[] items)
    {
        var converted = ImmutableArray.CreateBuilder<GraphValue>(items.Length);
        foreach (var item in items)
        {
            converted.Add(ToGraph(item));
        }

        return new(converted.MoveToImmutable());
    }

    private GraphMap Map(MapValue map)
    {
        var entries = new Dictionary<string, GraphValue>(map.Count, StringComparer.Ordinal);
        for (var i = 0; i < map.Count; i++)
        {
            entries[map.Keys[i]] = ToGraph(map.Values[i]);
        }

        return new(entries);
    }

    private GraphNode Node(int id)
    {
        var node = graph.Node(id);
        var labels = ImmutableArray.CreateBuilder<string>(node.Labels.Length);
        foreach (var label in node.Labels)
        {
            labels.Add(graph.Labels[label]);
        }

        return new(ElementId(id), labels.MoveToImmutable(), Properties(node.Properties));
    }

    private GraphRelationship Relationship(int id)
    {
        var relationship = graph.Relationship(id);
        return new(
            ElementId(id), graph.Types[relationship.Type], ElementId(relationship.Start), ElementId(relationship.End), Properties(relationship.Properties));
    }

    private GraphPath Path(PathValue path) => new(
        [.. path.Nodes.Select(Node)],
        [.. path.Relationships.Select(Relationship)]);

    private GraphMap Properties(Property[] properties)
    {
        var entries = new Dictionary<string, GraphValue>(properties.Length, StringComparer.Ordinal);
        foreach (var property in properties)
        {
            entries.Add(graph.Keys[property.Key], ToGraph(property.Value));
        }

        return new(entries);
    }

    private static string ElementId(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
