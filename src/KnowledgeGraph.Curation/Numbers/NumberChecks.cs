using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Makes the number proof of each article; what all articles share is made once.</summary>
internal sealed class NumberChecks(Vocabulary vocabulary, EntityRegistry registry)
{
    private readonly UnitWords units = new(vocabulary);

    /// <summary>The registry's names with digits or number words in them.</summary>
    private readonly ImmutableArray<string> registered =
        [.. registry.Entities.SelectMany(entity => entity.Names.Select(name => name.Text).Prepend(entity.Label)).Where(NumberedNames.HasNumber)];

    /// <param name="names">Entities as the article writes them.</param>
    public NumberCheck Of(Article article, ImmutableArray<string> names, Findings findings) =>
        new(new(units, article.Languages, registered.Concat(names)), findings);
}
