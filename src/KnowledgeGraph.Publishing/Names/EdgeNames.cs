namespace KnowledgeGraph.Publishing;

/// <summary>Edge types that the mapping owns. Direct edges between entities have the vocabulary's types.</summary>
public static class EdgeNames
{
    public const string Subject = "SUBJECT";
    public const string Object = "OBJECT";
    public const string About = "ABOUT";

    /// <summary>An entity in a role of an event or in a slot of a relation.</summary>
    public const string Participant = "PARTICIPANT";
    public const string Reports = "REPORTS";
    public const string SaidBy = "SAID_BY";
    public const string States = "STATES";
    public const string Of = "OF";
    public const string SupportedBy = "SUPPORTED_BY";
    public const string In = "IN";
    public const string PublishedBy = "PUBLISHED_BY";
    public const string RepublishedBy = "REPUBLISHED_BY";
    public const string WrittenBy = "WRITTEN_BY";

    /// <summary>From an article to an entity that it writes otherwise than the registry does.</summary>
    public const string Names = "NAMES";

    public const string If = "IF";
    public const string Because = "BECAUSE";
    public const string Rebuts = "REBUTS";
    public const string OutcomeOf = "OUTCOME_OF";
    public const string ExampleOf = "EXAMPLE_OF";
    public const string Within = "WITHIN";

    /// <summary>The time of a claim or figure lies before what the other claim tells.</summary>
    public const string Before = "BEFORE";
    public const string After = "AFTER";

    /// <summary>Types that join two claims, and so may join two articles.</summary>
    public static IReadOnlyList<string> BetweenClaims { get; } = [If, Because, Rebuts, OutcomeOf, ExampleOf, Within, Before, After];

    public static IReadOnlyList<string> All { get; } =
    [
        Subject, Object, About, Participant, Reports, SaidBy, States, Of, SupportedBy, In, PublishedBy, RepublishedBy, WrittenBy, Names, .. BetweenClaims,
    ];
}
