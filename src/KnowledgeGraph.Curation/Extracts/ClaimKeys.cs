using System.Collections.Frozen;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>The keys that every claim, or every claim of a form, may have; a slot or role cannot take one of them.</summary>
internal static class ClaimKeys
{
    /// <summary>In the order in which they are mostly written.</summary>
    public static string[] All { get; } =
    [
        "relation", "event", "figure", "says", "subject", "object", "figures", "together", "is", "about",
        "act", "status", "polarity", "said_by", "when", "if", "because", "rebuts", "outcome-of", "example-of", "within",
        "rank", "reason", "doubt", "via", "silence",
    ];

    private static readonly FrozenSet<string> Reserved = All.ToFrozenSet();

    public static bool IsReserved(string key) => Reserved.Contains(key);
}
