using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>Turns values into what a property may hold.</summary>
internal sealed class PropertyReader(Frame frame)
{
    private string[] _lastNames = [];
    private int[] _lastKeys = [];

    /// <summary>The properties that a map stands for, or that a node or relationship has. Entries that are null stand for none.</summary>
    public Property[] Read(in Value value, Span span) => value.Kind switch
    {
        ValueKind.Null => PropertySet.Empty,
        ValueKind.Map => Read(value.AsMap, span),
        ValueKind.Node or ValueKind.Relationship => frame.PropertiesOf(value, span),
        _ => throw new StoreException(
            Failures.WrongKind(frame.At(span), "Setting all properties", "a map, a node or a relationship", ValueText.InMessage(value))),
    };

    /// <summary>The value as it is stored: in a list of integers and floats all are floats.</summary>
    /// <exception cref="StoreException">No property holds such a value.</exception>
    public Value Storable(int key, in Value value, Span span) => value.Kind switch
    {
        ValueKind.List => Value.Of(StorableList(key, value.AsList, span)),
        ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => throw Invalid(key, value, span),
        _ => value,
    };

    private Property[] Read(MapValue map, Span span)
    {
        var keys = KeysOf(map);
        var count = 0;
        foreach (var value in map.Values)
        {
            count += value.IsNull ? 0 : 1;
        }

        var properties = new Property[count];
        var at = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            ref readonly var value = ref map.Values[i];
            if (!value.IsNull)
            {
                properties[at++] = new(keys[i], Storable(keys[i], value, span));
            }
        }

        return properties;
    }

    /// <summary>Rows of one batch share the array of their keys, so one look-up serves them all.</summary>
    private int[] KeysOf(MapValue map)
    {
        if (!ReferenceEquals(map.Keys, _lastNames))
        {
            _lastNames = map.Keys;
            _lastKeys = new int[map.Keys.Length];
            for (var i = 0; i < _lastKeys.Length; i++)
            {
                _lastKeys[i] = frame.Graph.Keys.Intern(map.Keys[i]);
            }
        }

        return _lastKeys;
    }

    private Value[] StorableList(int key, Value[] items, Span span)
    {
        if (items.Length == 0)
        {
            return items;
        }

        var kind = items[0].Kind;
        var widen = false;
        foreach (var item in items)
        {
            if (item.Kind is ValueKind.Null or ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path
                || (item.Kind != kind && !(item.IsNumber && items[0].IsNumber)))
            {
                throw Invalid(key, Value.Of(items), span);
            }

            widen |= item.Kind != kind;
        }

        return widen ? Array.ConvertAll(items, item => Value.Of(item.AsNumber)) : items;
    }

    private StoreException Invalid(int key, in Value value, Span span) =>
        new(Failures.InvalidProperty(frame.At(span), frame.Graph.Keys[key], ValueText.InMessage(value)));
}
