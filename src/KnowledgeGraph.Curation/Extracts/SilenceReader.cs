using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Support;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>Reads a claim's <c>silence: {KG903: reason}</c>.</summary>
internal static class SilenceReader
{
    /// <summary>By code; those that cannot be silenced are reported.</summary>
    public static ImmutableArray<Silence> Read(Fields claim)
    {
        if (claim.Map("silence") is not { } mapping)
        {
            return [];
        }

        var fields = new Fields(mapping, "silence", claim.Findings);
        var silences = new List<Silence>();
        foreach (var entry in mapping.Entries)
        {
            if (!SupportCodes.CanBeSilenced(entry.Key.Text))
            {
                claim.Findings.Add(SupportErrors.NotSilenceable(entry.Key.Place, entry.Key.Text, SupportCodes.Silenceable));
            }
            else if (fields.Text(entry.Key.Text) is { } reason)
            {
                silences.Add(new(entry.Key.Text, reason.Text, entry.Key.Place));
            }
        }

        silences.Sort((a, b) => string.CompareOrdinal(a.Code, b.Code));
        return [.. silences];
    }
}
