using System.Collections.Immutable;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>A rename with the files as they will be.</summary>
internal sealed record PlannedRename(RenameResult Result, ImmutableArray<ChangedFile> Files)
{
    public static PlannedRename Refused(string refusal) => new(new("", "", [], [], refusal), []);
}
