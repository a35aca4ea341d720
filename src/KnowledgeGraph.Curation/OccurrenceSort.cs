namespace KnowledgeGraph.Curation;

/// <summary>What stands at a place of a text that a curator must account for.</summary>
public enum OccurrenceSort
{
    /// <summary>A number that is neither money nor a date; ordinals and superlatives too.</summary>
    Number,

    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>A date, a part of one, or a year.</summary>
    Date,

    /// <summary>A name that the registry or the extract knows.</summary>
    Name,
}
