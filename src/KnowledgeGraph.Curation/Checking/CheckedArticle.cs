using System.Collections.Immutable;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>An article after all checks.</summary>
/// <param name="Extract">Null where nobody has written one.</param>
/// <param name="Claims">In the extract's order.</param>
/// <param name="Text">Null where it is not on this machine, or another than the record tells of.</param>
internal sealed record CheckedArticle(Article Article, ResolvedExtract? Extract, SealFile Seals, ImmutableArray<SealedClaim> Claims, ProofText? Text);
