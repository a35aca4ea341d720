using System.Collections.Immutable;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation;

/// <summary>What a rename changes, or why it changes nothing.</summary>
/// <param name="From">The full id until now.</param>
/// <param name="Files">Every file with a reference, by path; the files of seals are not among them.</param>
/// <param name="Resealed">Claims and entities, by their ids from now on, whose seals held and were made for the new words.</param>
/// <param name="Refusal">Why nothing is renamed, as a sentence; null where it is.</param>
public sealed record RenameResult(string From, string To, ImmutableArray<RenamedFile> Files, ImmutableArray<string> Resealed, string? Refusal);

/// <param name="Path">Relative to the data folder, with '/'.</param>
public sealed record RenamedFile(string Path, ImmutableArray<ChangedLines> Lines);
