using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>A review, and the seal files whose content it changes.</summary>
internal sealed record PlannedReview(ReviewResult Result, ImmutableArray<PlannedFile> Files);

/// <param name="Path">Relative to the data folder, with '/'.</param>
internal sealed record PlannedFile(string Path, string Content);
