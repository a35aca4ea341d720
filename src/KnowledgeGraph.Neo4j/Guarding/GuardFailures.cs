using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>Why a user's statement is not run.</summary>
internal static class GuardFailures
{
    public const string Code = "Store.NotAllowed";

    public static Failure Writes() => new(
        "Neo.ClientError.Statement.AccessMode", "The statement writes, and only reading is allowed here.", null, FailurePhase.CompileTime, null, null);

    public static Failure ReadsFiles(Position? at) => Of("LOAD CSV makes the server read files and addresses, and is not allowed here.", at);

    public static Failure Operator(string name) =>
        Of($"The statement does more than read this graph ({name}), and is not allowed here.", null);

    public static Failure Procedure(string name, IEnumerable<string> allowed, Position? at) =>
        Of($"The procedure {name} is not allowed here; allowed are {string.Join(", ", allowed.Order(StringComparer.Ordinal))}.", at);

    public static Failure Function(string name, Position at) => Of($"The function {name} is not one of Cypher's own, and is not allowed here.", at);

    public static Failure NoPlan() => Of("The server gave no plan of the statement, so it was not run.", null);

    public static Failure FirstWord(string first, Position at) => first is "EXPLAIN" or "PROFILE" or "CYPHER"
        ? Of($"A statement that begins with {first} is not allowed here: begin with a clause.", at)
        : Of("A statement begins with MATCH, OPTIONAL, UNWIND, WITH, CALL or RETURN here.", at);

    public static Failure Second(Position at) => Of("Only one statement can be run at a time.", at);

    public static Failure Escape(Position at) => Of("A Unicode escape of an ASCII character is not allowed here: write the character itself.", at);

    public static Failure Unended(string what, Position at) => Of($"{what} has no end.", at);

    public static Failure TooLong(int most) => Of($"The statement has more than {most} characters; give large values as parameters.", null);

    public static Failure TooDeep(int most, Position at) => Of($"The statement nests brackets more than {most} deep.", at);

    private static Failure Of(string message, Position? at) => new(Code, message, at, FailurePhase.CompileTime, null, null);
}
