using System.Globalization;

namespace KnowledgeGraph.Store;

/// <summary>What a statement that reached one of its <see cref="Limits"/> fails with, in the same words on every store.</summary>
public static class LimitFailures
{
    public const string OutOfTimeCode = "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration";

    /// <summary>Neo4j has no limit on rows: the code is the one it gives where a client's own resource limit is reached.</summary>
    public const string TooManyRowsCode = "Neo.ClientError.General.LimitExceeded";

    public const string OutOfMemoryCode = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    public static bool Includes(Failure failure) => failure.Code is OutOfTimeCode or TooManyRowsCode or OutOfMemoryCode;

    public static Failure OutOfTime(TimeSpan allowed) => Reached(
        OutOfTimeCode,
        string.Create(CultureInfo.InvariantCulture, $"The statement ran for more than {allowed.TotalSeconds:0.###} s and was ended; narrow it, or allow more time."));

    public static Failure TooManyRows(long allowed) => Reached(
        TooManyRowsCode,
        string.Create(CultureInfo.InvariantCulture, $"The statement returns more than {allowed} rows; add LIMIT, or allow more rows."));

    public static Failure OutOfMemory(long allowedBytes) => Reached(
        OutOfMemoryCode,
        string.Create(CultureInfo.InvariantCulture, $"The statement needs more than {allowedBytes >> 20} MiB; narrow it, or allow more memory."));

    private static Failure Reached(string code, string message) => new(code, message, null, FailurePhase.Runtime, null, null);
}
