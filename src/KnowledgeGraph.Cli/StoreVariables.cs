namespace KnowledgeGraph.Cli;

/// <summary>What the environment says of a server; null where a variable is not set.</summary>
/// <param name="Store">KG_STORE: the address that counts where <c>--store</c> is not given.</param>
/// <param name="User">NEO4J_USER.</param>
/// <param name="Password">NEO4J_PASSWORD.</param>
/// <param name="PasswordFile">NEO4J_PASSWORD_FILE.</param>
internal sealed record StoreVariables(string? Store, string? User, string? Password, string? PasswordFile)
{
    public static StoreVariables None { get; } = new(null, null, null, null);

    public static StoreVariables OfProcess() =>
        new(Variable("KG_STORE"), Variable("NEO4J_USER"), Variable("NEO4J_PASSWORD"), Variable("NEO4J_PASSWORD_FILE"));

    public override string ToString() => $"store {Store ?? "not set"} (credentials hidden)";

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
