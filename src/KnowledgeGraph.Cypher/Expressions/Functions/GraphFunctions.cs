using System.Globalization;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions.Functions;

/// <summary>Nodes, relationships and paths.</summary>
internal static class GraphFunctions
{
    public static Value Labels(Value[] arguments, Call call)
    {
        var node = Node(arguments[0], call);
        call.Frame.PropertiesOf(arguments[0], call.Span);
        var labels = new Value[node.Labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = Value.Of(call.Frame.Graph.Labels[node.Labels[i]]);
        }

        return Value.Of(labels);
    }

    /// <summary>A deleted relationship still has its type.</summary>
    public static Value Type(Value[] arguments, Call call) => Value.Of(call.Frame.Graph.Types[Relationship(arguments[0], call).Type]);

    public static Value StartNode(Value[] arguments, Call call) => Value.Node(Relationship(arguments[0], call).Start);

    public static Value EndNode(Value[] arguments, Call call) => Value.Node(Relationship(arguments[0], call).End);

    public static Value Id(Value[] arguments, Call call) => IsElement(arguments[0])
        ? Value.Of((long)arguments[0].AsId)
        : throw call.Wrong("a node or a relationship", arguments[0]);

    public static Value ElementId(Value[] arguments, Call call) => IsElement(arguments[0])
        ? Value.Of(arguments[0].AsId.ToString(CultureInfo.InvariantCulture))
        : throw call.Wrong("a node or a relationship", arguments[0]);

    public static Value Keys(Value[] arguments, Call call)
    {
        var names = arguments[0].Kind == ValueKind.Map ? arguments[0].AsMap.SortedKeys() : PropertyMap(arguments[0], call).SortedKeys();
        var values = new Value[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            values[i] = Value.Of(names[i]);
        }

        return Value.Of(values);
    }

    public static Value Properties(Value[] arguments, Call call) =>
        arguments[0].Kind == ValueKind.Map ? arguments[0] : Value.Of(PropertyMap(arguments[0], call));

    public static Value Nodes(Value[] arguments, Call call)
    {
        var nodes = call.Path(arguments[0]).Nodes;
        var values = new Value[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            values[i] = Value.Node(nodes[i]);
        }

        return Value.Of(values);
    }

    public static Value Relationships(Value[] arguments, Call call)
    {
        var relationships = call.Path(arguments[0]).Relationships;
        var values = new Value[relationships.Length];
        for (var i = 0; i < relationships.Length; i++)
        {
            values[i] = Value.Relationship(relationships[i]);
        }

        return Value.Of(values);
    }

    public static Value Length(Value[] arguments, Call call) => Value.Of((long)call.Path(arguments[0]).Length);

    public static bool IsElement(in Value value) => value.Kind is ValueKind.Node or ValueKind.Relationship;

    private static NodeRecord Node(in Value value, Call call) =>
        value.IsNode ? call.Frame.Graph.Node(value.AsId) : throw call.Wrong("a node", value);

    private static RelationshipRecord Relationship(in Value value, Call call) =>
        value.Kind == ValueKind.Relationship ? call.Frame.Graph.Relationship(value.AsId) : throw call.Wrong("a relationship", value);

    private static MapValue PropertyMap(in Value value, Call call)
    {
        if (!IsElement(value))
        {
            throw call.Wrong("a node, a relationship or a map", value);
        }

        var properties = call.Frame.PropertiesOf(value, call.Span);
        var keys = new string[properties.Length];
        var values = new Value[properties.Length];
        for (var i = 0; i < properties.Length; i++)
        {
            keys[i] = call.Frame.Graph.Keys[properties[i].Key];
            values[i] = properties[i].Value;
        }

        return new(keys, values);
    }
}
