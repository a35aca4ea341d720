using System.Collections.Immutable;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>What one article says, references followed.</summary>
/// <param name="Own">Actors and events of this article only.</param>
/// <param name="Names">Entities as this article writes them.</param>
/// <param name="Dismissed">Words of skipped passages, which must stand in the text.</param>
internal sealed record ResolvedExtract(
    ArticleId Article, ImmutableArray<ResolvedClaim> Claims, ImmutableArray<Entity> Own, ImmutableArray<string> Names, ImmutableArray<YamlScalar> Dismissed, Place Place);
