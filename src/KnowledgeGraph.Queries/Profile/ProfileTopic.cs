namespace KnowledgeGraph.Queries;

/// <summary>What a section of a profile holds, in the order they are told.</summary>
public enum ProfileTopic
{
    /// <summary>Relations and events that are said to be so.</summary>
    Done,

    /// <summary>Posts that are held: its people, or a person's posts.</summary>
    Posts,

    /// <summary>Relations and events that are planned or expected.</summary>
    Planned,

    /// <summary>Relations and events that hang on an "if", or are only rumour, opinion or wish.</summary>
    Supposed,

    /// <summary>Relations and events that are said not to be so.</summary>
    Denied,
    Figures,

    /// <summary>Statements about it.</summary>
    About,

    /// <summary>What it says of others.</summary>
    SaidByIt,

    /// <summary>Claims that are deprecated, or whose article is retracted.</summary>
    SetAside,
}
