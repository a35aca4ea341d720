namespace KnowledgeGraph.Cypher.Expressions.Functions;

/// <summary>Every function by its one spelling; what sees null arguments (<c>coalesce</c>, <c>nullIf</c>) is an expression of its own.</summary>
internal static class FunctionRegistry
{
    /// <summary>The function; null where the engine has none of that name.</summary>
    public static Function? Find(string name) => Text(name) ?? List(name) ?? Number(name) ?? Conversion(name) ?? Graph(name);

    private static Function? Text(string name) => name switch
    {
        "toUpper" or "upper" => StringFunctions.ToUpper,
        "toLower" or "lower" => StringFunctions.ToLower,
        "trim" or "btrim" => StringFunctions.Trim,
        "lTrim" => StringFunctions.TrimStart,
        "rTrim" => StringFunctions.TrimEnd,
        "left" => StringFunctions.Left,
        "right" => StringFunctions.Right,
        "substring" => StringFunctions.Substring,
        "replace" => StringFunctions.Replace,
        "split" => StringFunctions.Split,
        "date" or "date.transaction" or "date.statement" or "date.realtime" => DateFunctions.Date,
        "date.truncate" => DateFunctions.Truncate,
        _ => null,
    };

    private static Function? List(string name) => name switch
    {
        "size" or "char_length" or "character_length" => ListFunctions.Size,
        "isEmpty" => ListFunctions.IsEmpty,
        "head" => ListFunctions.Head,
        "last" => ListFunctions.Last,
        "tail" => ListFunctions.Tail,
        "reverse" => ListFunctions.Reverse,
        "range" => ListFunctions.Range,
        _ => null,
    };

    private static Function? Number(string name) => name switch
    {
        "abs" => MathFunctions.Abs,
        "sign" => MathFunctions.Sign,
        "ceil" or "ceiling" => MathFunctions.Ceil,
        "floor" => MathFunctions.Floor,
        "round" => MathFunctions.Round,
        "sqrt" => MathFunctions.Sqrt,
        "exp" => MathFunctions.Exp,
        "log" or "ln" => MathFunctions.Log,
        "log10" => MathFunctions.Log10,
        "e" => MathFunctions.E,
        "pi" => MathFunctions.Pi,
        "rand" => MathFunctions.Rand,
        "sin" => MathFunctions.Sin,
        "cos" => MathFunctions.Cos,
        "tan" => MathFunctions.Tan,
        "cot" => MathFunctions.Cot,
        "asin" => MathFunctions.Asin,
        "acos" => MathFunctions.Acos,
        "atan" => MathFunctions.Atan,
        "atan2" => MathFunctions.Atan2,
        "degrees" => MathFunctions.Degrees,
        "radians" => MathFunctions.Radians,
        "haversin" => MathFunctions.Haversin,
        "isNaN" => MathFunctions.IsNaN,
        _ => null,
    };

    private static Function? Conversion(string name) => name switch
    {
        "toString" => ConversionFunctions.ToText,
        "toStringOrNull" => ConversionFunctions.ToTextOrNull,
        "toStringList" => ConversionFunctions.ToTextList,
        "toInteger" => ConversionFunctions.ToInteger,
        "toIntegerOrNull" => ConversionFunctions.ToIntegerOrNull,
        "toIntegerList" => ConversionFunctions.ToIntegerList,
        "toFloat" => ConversionFunctions.ToFloat,
        "toFloatOrNull" => ConversionFunctions.ToFloatOrNull,
        "toFloatList" => ConversionFunctions.ToFloatList,
        "toBoolean" => ConversionFunctions.ToBoolean,
        "toBooleanOrNull" => ConversionFunctions.ToBooleanOrNull,
        "toBooleanList" => ConversionFunctions.ToBooleanList,
        _ => null,
    };

    private static Function? Graph(string name) => name switch
    {
        "labels" => GraphFunctions.Labels,
        "type" => GraphFunctions.Type,
        "startNode" => GraphFunctions.StartNode,
        "endNode" => GraphFunctions.EndNode,
        "id" => GraphFunctions.Id,
        "elementId" => GraphFunctions.ElementId,
        "keys" => GraphFunctions.Keys,
        "properties" => GraphFunctions.Properties,
        "nodes" => GraphFunctions.Nodes,
        "relationships" => GraphFunctions.Relationships,
        "length" => GraphFunctions.Length,
        _ => null,
    };
}
