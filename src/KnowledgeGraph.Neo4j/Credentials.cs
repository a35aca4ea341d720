namespace KnowledgeGraph.Neo4j;

/// <summary>Who asks. Its text never shows what it holds, so that no log and no message can.</summary>
public sealed record Credentials(string User, string Password)
{
    /// <summary>For a server that was started without authentication.</summary>
    public static Credentials None { get; } = new("", "");

    public bool AreNone => User.Length == 0 && Password.Length == 0;

    public override string ToString() => AreNone ? "no credentials" : "credentials (hidden)";
}
