using System.Collections.Immutable;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation.Beginning;

internal sealed record PlannedSkeleton(SkeletonResult Result, ImmutableArray<ChangedFile> Files)
{
    public static PlannedSkeleton Refused(string refusal) => new(new([], refusal), []);
}
