namespace KnowledgeGraph.Model;

/// <summary>One thing wrong with what a user wrote: a stable code, its place, what is wrong and how to mend it.</summary>
/// <param name="Code">Such as <c>KG203</c>; never reused for another meaning.</param>
/// <param name="Article">The article that the finding belongs to; null for schema, registry and judgements.</param>
public sealed record Diagnostic(string Code, Severity Severity, Place Place, string Message, ArticleId? Article)
{
    /// <summary>The compiler's form, which editors and terminals link: <c>file:line:column: error KG203: message</c>.</summary>
    public override string ToString() => $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
