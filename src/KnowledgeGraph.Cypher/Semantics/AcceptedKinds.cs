using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>A set of <see cref="StaticKind"/>s, with the words people use for it.</summary>
internal sealed class AcceptedKinds
{
    public static readonly AcceptedKinds Anything = new(
        "any value", StaticKind.Boolean, StaticKind.Integer, StaticKind.Float, StaticKind.Number, StaticKind.String, StaticKind.List, StaticKind.Map,
        StaticKind.Node, StaticKind.Relationship, StaticKind.Path, StaticKind.Temporal, StaticKind.Duration);

    public static readonly AcceptedKinds Boolean = new("a boolean", StaticKind.Boolean);
    public static readonly AcceptedKinds Integer = new("an integer", StaticKind.Integer, StaticKind.Number);
    public static readonly AcceptedKinds Number = new("a number", StaticKind.Integer, StaticKind.Float, StaticKind.Number);
    public static readonly AcceptedKinds String = new("a string", StaticKind.String);
    public static readonly AcceptedKinds List = new("a list", StaticKind.List);
    public static readonly AcceptedKinds StringOrList = new("a string or a list", StaticKind.String, StaticKind.List);
    public static readonly AcceptedKinds Sized = new("a string, a list or a map", StaticKind.String, StaticKind.List, StaticKind.Map);
    public static readonly AcceptedKinds Node = new("a node", StaticKind.Node);
    public static readonly AcceptedKinds Relationship = new("a relationship", StaticKind.Relationship);
    public static readonly AcceptedKinds Path = new("a path", StaticKind.Path);
    public static readonly AcceptedKinds Entity = new("a node or a relationship", StaticKind.Node, StaticKind.Relationship);
    public static readonly AcceptedKinds Deletable = new("nodes, relationships and paths", StaticKind.Node, StaticKind.Relationship, StaticKind.Path);
    public static readonly AcceptedKinds MapLike = new("a map, a node or a relationship", StaticKind.Map, StaticKind.Node, StaticKind.Relationship);

    public static readonly AcceptedKinds Indexable = new(
        "a list, a map, a node or a relationship", StaticKind.List, StaticKind.Map, StaticKind.Node, StaticKind.Relationship);

    public static readonly AcceptedKinds PropertyHolder = new(
        "a node, a relationship, a map, a date, a time or a duration",
        StaticKind.Map, StaticKind.Node, StaticKind.Relationship, StaticKind.Temporal, StaticKind.Duration);

    public static readonly AcceptedKinds Scalable =
        new("a number or a duration", StaticKind.Integer, StaticKind.Float, StaticKind.Number, StaticKind.Duration);

    public static readonly AcceptedKinds Subtractable = new(
        "a number, a date, a time or a duration", StaticKind.Integer, StaticKind.Float, StaticKind.Number, StaticKind.Temporal, StaticKind.Duration);

    private readonly int _bits;

    private AcceptedKinds(string words, params ReadOnlySpan<StaticKind> kinds)
    {
        Words = words;
        foreach (var kind in kinds)
        {
            _bits |= 1 << (int)kind;
        }
    }

    /// <summary>For messages: "a list or a string".</summary>
    public string Words { get; }

    /// <summary>Whether a value of this type may be right. What is unknown or null always may.</summary>
    public bool Takes(StaticType type) =>
        type.Kind is StaticKind.Any or StaticKind.Null || (_bits & (1 << (int)type.Kind)) != 0;
}
