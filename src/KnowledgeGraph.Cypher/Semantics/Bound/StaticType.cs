namespace KnowledgeGraph.Cypher.Semantics.Bound;

/// <summary>What is known of a value before the first row. <see cref="StaticKind.Any"/> is "not known", and every type may also be null.</summary>
internal sealed class StaticType
{
    public static readonly StaticType Any = new(StaticKind.Any, null);
    public static readonly StaticType Null = new(StaticKind.Null, null);
    public static readonly StaticType Boolean = new(StaticKind.Boolean, null);
    public static readonly StaticType Integer = new(StaticKind.Integer, null);
    public static readonly StaticType Float = new(StaticKind.Float, null);
    public static readonly StaticType Number = new(StaticKind.Number, null);
    public static readonly StaticType String = new(StaticKind.String, null);
    public static readonly StaticType Map = new(StaticKind.Map, null);
    public static readonly StaticType Node = new(StaticKind.Node, null);
    public static readonly StaticType Relationship = new(StaticKind.Relationship, null);
    public static readonly StaticType Path = new(StaticKind.Path, null);
    public static readonly StaticType Temporal = new(StaticKind.Temporal, null);
    public static readonly StaticType Duration = new(StaticKind.Duration, null);
    public static readonly StaticType List = new(StaticKind.List, Any);
    public static readonly StaticType NodeList = new(StaticKind.List, Node);
    public static readonly StaticType RelationshipList = new(StaticKind.List, Relationship);
    public static readonly StaticType StringList = new(StaticKind.List, String);

    private StaticType(StaticKind kind, StaticType? element)
    {
        Kind = kind;
        Element = element;
    }

    public StaticKind Kind { get; }

    /// <summary>The type of a list's items; null for what is no list.</summary>
    public StaticType? Element { get; }

    public static StaticType ListOf(StaticType element) => element.Kind switch
    {
        StaticKind.Any => List,
        StaticKind.Node => NodeList,
        StaticKind.Relationship => RelationshipList,
        StaticKind.String => StringList,
        _ => new(StaticKind.List, element),
    };

    /// <summary>The narrowest type that holds values of both.</summary>
    public StaticType Join(StaticType other)
    {
        if (ReferenceEquals(this, other) || other.Kind == StaticKind.Null)
        {
            return this;
        }

        if (Kind == StaticKind.Null)
        {
            return other;
        }

        if (Kind == StaticKind.List && other.Kind == StaticKind.List)
        {
            return ListOf(Element!.Join(other.Element!));
        }

        if (Kind == other.Kind)
        {
            return this;
        }

        return IsNumeric && other.IsNumeric ? Number : Any;
    }

    public bool IsNumeric => Kind is StaticKind.Integer or StaticKind.Float or StaticKind.Number;

    public override string ToString() => Element is { Kind: not StaticKind.Any } element ? $"List<{element}>" : Kind.ToString();
}
