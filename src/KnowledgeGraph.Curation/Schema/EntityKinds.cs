namespace KnowledgeGraph.Curation.Schema;

/// <summary>The kinds that the program itself gives to entities; every vocabulary defines them.</summary>
internal static class EntityKinds
{
    /// <summary>Of an event.</summary>
    public const string Event = "event";

    /// <summary>Of a speaker whom the article leaves unnamed.</summary>
    public const string Group = "group";
}
