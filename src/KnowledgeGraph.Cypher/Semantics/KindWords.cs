using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Kinds as messages say them.</summary>
internal static class KindWords
{
    public static string Of(StaticType type) => type.Kind switch
    {
        StaticKind.Null => "null",
        StaticKind.Boolean => "a boolean",
        StaticKind.Integer => "an integer",
        StaticKind.Float => "a float",
        StaticKind.Number => "a number",
        StaticKind.String => "a string",
        StaticKind.List when type.Element!.Kind == StaticKind.Relationship => "a list of relationships",
        StaticKind.List => "a list",
        StaticKind.Map => "a map",
        StaticKind.Node => "a node",
        StaticKind.Relationship => "a relationship",
        StaticKind.Path => "a path",
        StaticKind.Temporal => "a date or time",
        StaticKind.Duration => "a duration",
        _ => "a value",
    };
}
