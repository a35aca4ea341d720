namespace KnowledgeGraph.Cypher.Values;

/// <summary>
/// One value in a row, 16 bytes. The reference is null for null, a <see cref="ValueTag"/> where the payload says all,
/// else the content itself, and then the payload holds the kind.
/// </summary>
/// <remarks>It has no equality of its own: ask <see cref="Equality"/>, <see cref="Equivalence"/> or <see cref="Order"/>.</remarks>
internal readonly struct Value
{
    private readonly object? _reference;
    private readonly long _payload;

    private Value(object reference, long payload)
    {
        _reference = reference;
        _payload = payload;
    }

    public static Value Null => default;

    public static Value True => new(ValueTag.Boolean, 1);

    public static Value False => new(ValueTag.Boolean, 0);

    public ValueKind Kind => _reference is null ? ValueKind.Null : _reference is ValueTag tag ? tag.Kind : (ValueKind)_payload;

    public bool IsNull => _reference is null;

    public bool IsNode => ReferenceEquals(_reference, ValueTag.Node);

    public bool IsNumber => ReferenceEquals(_reference, ValueTag.Integer) || ReferenceEquals(_reference, ValueTag.Float);

    public bool AsBoolean => _payload != 0;

    public long AsInteger => _payload;

    public double AsFloat => BitConverter.Int64BitsToDouble(_payload);

    /// <summary>The number, an integer widened; exact only up to 2^53.</summary>
    public double AsNumber => Kind == ValueKind.Integer ? _payload : AsFloat;

    public string AsString => (string)_reference!;

    public Value[] AsList => (Value[])_reference!;

    public MapValue AsMap => (MapValue)_reference!;

    public PathValue AsPath => (PathValue)_reference!;

    /// <summary>Of a node or relationship: its number in the graph.</summary>
    public int AsId => (int)_payload;

    /// <summary>Of a date: days since 1970-01-01.</summary>
    public long AsEpochDay => _payload;

    public static Value Of(bool value) => value ? True : False;

    public static Value Of(long value) => new(ValueTag.Integer, value);

    public static Value Of(double value) => new(ValueTag.Float, BitConverter.DoubleToInt64Bits(value));

    public static Value Of(string value) => new(value, (long)ValueKind.String);

    /// <summary>A list that takes the array over: nobody writes to it again.</summary>
    public static Value Of(Value[] items) => new(items, (long)ValueKind.List);

    public static Value Of(MapValue map) => new(map, (long)ValueKind.Map);

    public static Value Of(PathValue path) => new(path, (long)ValueKind.Path);

    public static Value Node(int id) => new(ValueTag.Node, id);

    public static Value Relationship(int id) => new(ValueTag.Relationship, id);

    public static Value Date(long epochDay) => new(ValueTag.Date, epochDay);

    public static Value Of(Truth truth) => truth switch
    {
        Truth.True => True,
        Truth.False => False,
        _ => Null,
    };

    /// <summary>For the debugger; queries get their text from <see cref="ValueText"/>.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.String => AsString,
        ValueKind.Float => FloatText.Of(AsFloat),
        _ => $"{Kind} {_payload}",
    };
}
