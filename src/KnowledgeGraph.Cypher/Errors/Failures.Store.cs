using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>What the store refuses: access, parameters, the schema.</summary>
internal static partial class Failures
{
    public static Failure WriteInReadMode() => new(
        "Neo.ClientError.Statement.AccessMode", "Writing in read access mode not allowed: begin the transaction with AccessMode.Write.",
        null, FailurePhase.CompileTime, null, null);

    /// <summary>A transaction holds data statements or schema statements; reading goes with both.</summary>
    public static Failure DataAfterSchema() => MixedTransaction(
        "Cannot change data in a transaction that changed the schema: commit it first.");

    public static Failure SchemaAfterData() => MixedTransaction(
        "Cannot change the schema in a transaction that changed data: commit it first.");

    public static Failure TransactionIsClosed() => new(
        "Neo.ClientError.Transaction.TransactionNotFound", "This transaction was committed, or ended with the statement that failed: begin another.",
        null, FailurePhase.World, null, null);

    public static Failure MissingParameter(string name) => new(
        "Neo.ClientError.Statement.ParameterMissing", $"The statement names the parameter ${name}, and no value was given for it.",
        null, FailurePhase.CompileTime, "ParameterMissing", "MissingParameter");

    public static Failure UnsupportedParameter(string name, string what) => new(
        "Neo.ClientError.Statement.UnsupportedOperationError", $"{what} (in the parameter ${name}) is not supported yet by the embedded engine.",
        null, FailurePhase.CompileTime, null, null);

    public static Failure NotUnique(string holder, string schema, string properties) => new(
        "Neo.ClientError.Schema.ConstraintValidationFailed", $"{holder} already exists with {schema} and {properties}.",
        null, FailurePhase.Runtime, "ConstraintValidationFailed", null);

    public static Failure ConstraintNotCreated(string holder, string schema, string properties) => new(
        "Neo.DatabaseError.Schema.ConstraintCreationFailed",
        $"The constraint cannot hold: two elements with {schema} have {properties}, one of them {holder}.",
        null, FailurePhase.Runtime, null, null);

    public static Failure ConstraintNameTaken(string name) =>
        Schema("Neo.ClientError.Schema.ConstraintWithNameAlreadyExists", $"There already exists a constraint called '{name}': choose another name.");

    public static Failure IndexNameTaken(string name) =>
        Schema("Neo.ClientError.Schema.IndexWithNameAlreadyExists", $"There already exists an index called '{name}': choose another name.");

    public static Failure SameSchemaExists(string name) =>
        Schema("Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists", $"'{name}' exists already: write IF NOT EXISTS where that is fine.");

    public static Failure ConstraintCoversThis(string name) =>
        Schema("Neo.ClientError.Schema.ConstraintAlreadyExists", $"The constraint '{name}' is about the same properties, and finds by them too.");

    public static Failure IndexCoversThis(string name) =>
        Schema("Neo.ClientError.Schema.IndexAlreadyExists", $"The index '{name}' is about the same properties: drop it first where a constraint is to take its place.");

    public static Failure NoSuchConstraint(string name) => new(
        "Neo.DatabaseError.Schema.ConstraintDropFailed", $"There is no constraint called '{name}': use IF EXISTS where that is fine.",
        null, FailurePhase.Runtime, null, null);

    public static Failure NoSuchIndex(string name) => new(
        "Neo.DatabaseError.Schema.IndexDropFailed", $"There is no index called '{name}': use IF EXISTS where that is fine.",
        null, FailurePhase.Runtime, null, null);

    private static Failure Schema(string code, string message) => new(code, message, null, FailurePhase.Runtime, null, null);

    private static Failure MixedTransaction(string message) =>
        new("Neo.ClientError.Transaction.ForbiddenDueToTransactionType", message, null, FailurePhase.Runtime, null, null);
}
