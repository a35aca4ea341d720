using System.Collections.Immutable;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Articles;

/// <summary>An article's record, and what its text must show.</summary>
/// <param name="Stem">The file's name without its ending, which the text's file shares.</param>
/// <param name="Quoted">Words that fields of the record rest on.</param>
internal sealed record ArticleRecord(Article Article, string Stem, ImmutableArray<FieldQuote> Quoted);

/// <summary>Words of the article's text that a field of its record rests on.</summary>
internal sealed record FieldQuote(string Field, YamlScalar Words);
