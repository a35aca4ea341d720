using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>The functions that queries may call, found by name in any case. What each does is the expression stage's.</summary>
internal static class FunctionTable
{
    private static readonly Dictionary<string, FunctionSignature> ByName = Build();

    public static IEnumerable<FunctionSignature> All => ByName.Values;

    public static FunctionSignature? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>A function whose name holds, or is held by, the one given; null where none does.</summary>
    public static string? NearestTo(string name)
    {
        string? nearest = null;
        foreach (var known in ByName.Keys)
        {
            var isNear = name.Length > 2 && known.Length > 2
                && (known.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(known, StringComparison.OrdinalIgnoreCase));
            if (isNear && (nearest is null || Math.Abs(known.Length - name.Length) < Math.Abs(nearest.Length - name.Length)))
            {
                nearest = known;
            }
        }

        return nearest;
    }

    private static Dictionary<string, FunctionSignature> Build()
    {
        var table = new Dictionary<string, FunctionSignature>(160, StringComparer.OrdinalIgnoreCase);
        AddGraph(table);
        AddLists(table);
        AddConversions(table);
        AddStrings(table);
        AddMathematics(table);
        AddTemporal(table);
        return table;
    }

    private static void AddGraph(Dictionary<string, FunctionSignature> table)
    {
        Add(table, "labels", StaticType.StringList, AcceptedKinds.Node);
        Add(table, "type", StaticType.String, AcceptedKinds.Relationship);
        Add(table, "id", StaticType.Integer, AcceptedKinds.Entity);
        Add(table, "elementId", StaticType.String, AcceptedKinds.Entity);
        Add(table, "properties", StaticType.Map, AcceptedKinds.MapLike);
        Add(table, "keys", StaticType.StringList, AcceptedKinds.MapLike);
        Add(table, "startNode", StaticType.Node, AcceptedKinds.Relationship);
        Add(table, "endNode", StaticType.Node, AcceptedKinds.Relationship);
        Add(table, "nodes", StaticType.NodeList, AcceptedKinds.Path);
        Add(table, "relationships", StaticType.RelationshipList, AcceptedKinds.Path);
        Add(table, "length", StaticType.Integer, AcceptedKinds.Path);
    }

    private static void AddLists(Dictionary<string, FunctionSignature> table)
    {
        Add(table, new("coalesce", 1, int.MaxValue, ResultRule.JoinOfArguments, StaticType.Any, []));
        Add(table, new("head", 1, 1, ResultRule.ItemOfFirstArgument, StaticType.Any, [AcceptedKinds.List]));
        Add(table, new("last", 1, 1, ResultRule.ItemOfFirstArgument, StaticType.Any, [AcceptedKinds.List]));
        Add(table, new("tail", 1, 1, ResultRule.FirstArgument, StaticType.Any, [AcceptedKinds.List]));
        Add(table, new("reverse", 1, 1, ResultRule.FirstArgument, StaticType.Any, [AcceptedKinds.StringOrList]));
        Add(table, "size", StaticType.Integer, AcceptedKinds.StringOrList);
        Add(table, "isEmpty", StaticType.Boolean, AcceptedKinds.Sized);
        AddOptional(table, "range", 2, StaticType.ListOf(StaticType.Integer), AcceptedKinds.Anything, AcceptedKinds.Anything, AcceptedKinds.Anything);
    }

    private static void AddConversions(Dictionary<string, FunctionSignature> table)
    {
        Add(table, "toBoolean", StaticType.Boolean, AcceptedKinds.Anything);
        Add(table, "toBooleanOrNull", StaticType.Boolean, AcceptedKinds.Anything);
        Add(table, "toInteger", StaticType.Integer, AcceptedKinds.Anything);
        Add(table, "toIntegerOrNull", StaticType.Integer, AcceptedKinds.Anything);
        Add(table, "toFloat", StaticType.Float, AcceptedKinds.Anything);
        Add(table, "toFloatOrNull", StaticType.Float, AcceptedKinds.Anything);
        Add(table, "toString", StaticType.String, AcceptedKinds.Anything);
        Add(table, "toStringOrNull", StaticType.String, AcceptedKinds.Anything);
        Add(table, "toBooleanList", StaticType.ListOf(StaticType.Boolean), AcceptedKinds.List);
        Add(table, "toIntegerList", StaticType.ListOf(StaticType.Integer), AcceptedKinds.List);
        Add(table, "toFloatList", StaticType.ListOf(StaticType.Float), AcceptedKinds.List);
        Add(table, "toStringList", StaticType.StringList, AcceptedKinds.List);
        Add(table, "valueType", StaticType.String, AcceptedKinds.Anything);
        Add(table, "nullIf", StaticType.Any, AcceptedKinds.Anything, AcceptedKinds.Anything);
        Add(table, "randomUUID", StaticType.String);
    }

    private static void AddStrings(Dictionary<string, FunctionSignature> table)
    {
        foreach (var name in new[] { "toLower", "toUpper", "lower", "upper", "trim", "lTrim", "rTrim", "btrim" })
        {
            Add(table, name, StaticType.String, AcceptedKinds.String);
        }

        Add(table, "char_length", StaticType.Integer, AcceptedKinds.String);
        Add(table, "character_length", StaticType.Integer, AcceptedKinds.String);
        Add(table, "left", StaticType.String, AcceptedKinds.String, AcceptedKinds.Number);
        Add(table, "right", StaticType.String, AcceptedKinds.String, AcceptedKinds.Number);
        AddOptional(table, "substring", 2, StaticType.String, AcceptedKinds.String, AcceptedKinds.Number, AcceptedKinds.Number);
        Add(table, "replace", StaticType.String, AcceptedKinds.String, AcceptedKinds.String, AcceptedKinds.String);
        Add(table, "split", StaticType.StringList, AcceptedKinds.String, AcceptedKinds.Anything);
    }

    private static void AddMathematics(Dictionary<string, FunctionSignature> table)
    {
        Add(table, new("abs", 1, 1, ResultRule.FirstArgument, StaticType.Any, [AcceptedKinds.Number]));
        Add(table, "sign", StaticType.Integer, AcceptedKinds.Number);
        foreach (var name in new[]
                 {
                     "ceil", "ceiling", "floor", "sqrt", "exp", "log", "ln", "log10", "sin", "cos", "tan", "cot", "asin", "acos", "atan", "degrees", "radians", "haversin",
                 })
        {
            Add(table, name, StaticType.Float, AcceptedKinds.Number);
        }

        Add(table, "atan2", StaticType.Float, AcceptedKinds.Number, AcceptedKinds.Number);
        Add(table, "isNaN", StaticType.Boolean, AcceptedKinds.Number);
        AddOptional(table, "round", 1, StaticType.Float, AcceptedKinds.Number, AcceptedKinds.Number, AcceptedKinds.String);
        Add(table, "rand", StaticType.Float);
        Add(table, "e", StaticType.Float);
        Add(table, "pi", StaticType.Float);
    }

    private static void AddTemporal(Dictionary<string, FunctionSignature> table)
    {
        foreach (var name in new[] { "date", "time", "localtime", "localdatetime", "datetime" })
        {
            AddOptional(table, name, 0, StaticType.Temporal, AcceptedKinds.Anything);
            AddOptional(table, name + ".transaction", 0, StaticType.Temporal, AcceptedKinds.Anything);
            AddOptional(table, name + ".statement", 0, StaticType.Temporal, AcceptedKinds.Anything);
            AddOptional(table, name + ".realtime", 0, StaticType.Temporal, AcceptedKinds.Anything);
            AddOptional(table, name + ".truncate", 1, StaticType.Temporal, AcceptedKinds.String, AcceptedKinds.Anything, AcceptedKinds.Anything);
        }

        Add(table, "datetime.fromEpoch", StaticType.Temporal, AcceptedKinds.Number, AcceptedKinds.Number);
        Add(table, "datetime.fromEpochMillis", StaticType.Temporal, AcceptedKinds.Number);
        Add(table, "timestamp", StaticType.Integer);
        Add(table, "duration", StaticType.Duration, AcceptedKinds.Anything);
        foreach (var name in new[] { "between", "inMonths", "inDays", "inSeconds" })
        {
            Add(table, "duration." + name, StaticType.Duration, AcceptedKinds.Anything, AcceptedKinds.Anything);
        }
    }

    private static void Add(Dictionary<string, FunctionSignature> table, FunctionSignature signature) => table.Add(signature.Name, signature);

    private static void Add(Dictionary<string, FunctionSignature> table, string name, StaticType result, params AcceptedKinds[] accepts) =>
        Add(table, new(name, accepts.Length, accepts.Length, ResultRule.Fixed, result, accepts));

    /// <summary>A function whose arguments behind the first few may be left out.</summary>
    private static void AddOptional(
        Dictionary<string, FunctionSignature> table, string name, int minimum, StaticType result, params AcceptedKinds[] accepts) =>
        Add(table, new(name, minimum, accepts.Length, ResultRule.Fixed, result, accepts));
}
