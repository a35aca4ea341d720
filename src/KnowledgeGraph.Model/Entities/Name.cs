namespace KnowledgeGraph.Model;

/// <summary>A name and the language and script it is in, as BCP 47: <c>en</c>, <c>zh-Hans</c>, <c>zh-Latn</c>.</summary>
public sealed record Name(string Language, string Text);
