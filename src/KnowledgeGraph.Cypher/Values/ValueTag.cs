namespace KnowledgeGraph.Cypher.Values;

/// <summary>Stands in the reference field of a value whose whole content is its 8-byte payload.</summary>
internal sealed class ValueTag
{
    public static readonly ValueTag Boolean = new(ValueKind.Boolean);
    public static readonly ValueTag Integer = new(ValueKind.Integer);
    public static readonly ValueTag Float = new(ValueKind.Float);
    public static readonly ValueTag Node = new(ValueKind.Node);
    public static readonly ValueTag Relationship = new(ValueKind.Relationship);
    public static readonly ValueTag Date = new(ValueKind.Date);

    public readonly ValueKind Kind;

    private ValueTag(ValueKind kind) => Kind = kind;
}
