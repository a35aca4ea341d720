namespace KnowledgeGraph.Curation.Drafting;

/// <summary>What a draft leaves to its reader: no id and no unit, so that a check refuses it.</summary>
internal static class Unknown
{
    public const string Mark = "?";

    /// <summary>As YAML has it: a plain <c>?</c> would begin a key.</summary>
    public const string Yaml = "'?'";
}
