namespace KnowledgeGraph.Publishing;

/// <summary>Labels that the mapping owns. An entity also bears the label of its kind, which the vocabulary names.</summary>
public static class Labels
{
    public const string Article = "Article";
    public const string Entity = "Entity";
    public const string Claim = "Claim";
    public const string Quote = "Quote";
    public const string Figure = "Figure";

    /// <summary>What was published last, one node a unit; outside the digest.</summary>
    public const string State = "State";

    /// <summary>Beside <see cref="State"/>: one step of the schema that was applied.</summary>
    public const string Migration = "Migration";

    /// <summary>The labels within which an id is unique; each node of ours but the state nodes bears exactly one.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Article, Entity, Claim, Quote, Figure];

    public static IReadOnlyList<string> All { get; } = [.. Keys, State, Migration];
}
