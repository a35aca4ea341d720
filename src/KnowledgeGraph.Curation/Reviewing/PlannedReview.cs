using System.Collections.Immutable;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>A review, and the seal files whose content it changes.</summary>
internal sealed record PlannedReview(ReviewResult Result, ImmutableArray<ChangedFile> Files);
