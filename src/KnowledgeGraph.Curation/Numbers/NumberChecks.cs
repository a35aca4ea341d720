using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Makes the number proof of each article; what all articles share is made once.</summary>
internal sealed class NumberChecks(Vocabulary vocabulary, EntityRegistry registry)
{
    private readonly UnitWords units = new(vocabulary);

    private readonly NumberedNames registered =
        NumberedNames.Shared(registry.Entities.SelectMany(entity => entity.Names.Select(name => name.Text).Prepend(entity.Label)));

    /// <param name="names">Entities as the article writes them.</param>
    public NumberCheck Of(Article article, ImmutableArray<string> names, Findings findings) =>
        new(ScannerOf(article, names), findings);

    /// <summary>Finds the numerals of the article's text as the proof does.</summary>
    public NumberScanner ScannerOf(Article article, ImmutableArray<string> names) => new(units, article.Languages, registered.And(names));
}
