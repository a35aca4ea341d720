using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>Something that an examination of a store came upon.</summary>
/// <param name="Rule">Its name, for programs: <c>required</c>.</param>
/// <param name="What">What is so, in one sentence.</param>
/// <param name="Count">How many elements it concerns.</param>
/// <param name="Examples">A few of them, by id.</param>
/// <param name="Units">Those that own them, so far as ours do.</param>
/// <param name="Mend">What to do about it, in one sentence; empty for a note.</param>
public sealed record Finding(
    string Rule, Grade Grade, string What, long Count, ImmutableArray<string> Examples, ImmutableArray<string> Units, string Mend);

public enum Grade
{
    /// <summary>The graph says what it must not.</summary>
    Error,

    /// <summary>The graph is right so far, and not whole.</summary>
    Warning,

    /// <summary>Nothing to do about.</summary>
    Note,
}
