namespace KnowledgeGraph.Cypher.Values;

internal static class TruthTables
{
    public static Truth Not(this Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    public static Truth And(this Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False
        : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown
        : Truth.True;

    public static Truth Or(this Truth left, Truth right) =>
        left == Truth.True || right == Truth.True ? Truth.True
        : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown
        : Truth.False;

    public static Truth Xor(this Truth left, Truth right) =>
        left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : left == right ? Truth.False : Truth.True;

    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;
}
