namespace KnowledgeGraph.Model;

public enum Severity
{
    /// <summary>Does not stop a publish.</summary>
    Warning,

    /// <summary>Stops a publish; the article is left out of answers.</summary>
    Error,
}
