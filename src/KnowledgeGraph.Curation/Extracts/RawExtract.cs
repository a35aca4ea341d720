using System.Collections.Immutable;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>An extract as written: every text with its place, no reference followed yet.</summary>
internal sealed record RawExtract(
    ArticleId Article, YamlScalar? Clock, YamlScalar? Voice, ImmutableArray<RawNames> Names, ImmutableArray<RawStandIn> StandIns,
    ImmutableArray<RawActor> Actors, ImmutableArray<RawPassage> Passages, Place Place)
{
    /// <summary>In the extract's order.</summary>
    public IEnumerable<RawClaim> Claims => Passages.OfType<RawPassage.Quoted>().SelectMany(passage => passage.Claims);
}

/// <summary>How this article writes an entity's name.</summary>
internal sealed record RawNames(YamlScalar Entity, ImmutableArray<YamlScalar> Written);

/// <summary>Words that stand for somebody: "its", "the two sides".</summary>
internal sealed record RawStandIn(YamlScalar Words, ImmutableArray<YamlScalar> For);

/// <summary>Somebody, or an event, that only this article has.</summary>
/// <param name="Words">The article's.</param>
/// <param name="Name">Shown in their place; null where the words will do.</param>
internal sealed record RawActor(YamlScalar Slug, YamlScalar? Kind, YamlScalar? Words, YamlScalar? Name, YamlScalar? Event);
