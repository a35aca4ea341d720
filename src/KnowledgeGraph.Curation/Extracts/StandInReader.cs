using System.Collections.Immutable;
using KnowledgeGraph.Curation.Reading;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>Reads <c>{words: entity}</c> and <c>{words: [entities]}</c>.</summary>
internal static class StandInReader
{
    public static ImmutableArray<RawStandIn> Read(Fields of, string key)
    {
        if (of.Map(key) is not { } mapping)
        {
            return [];
        }

        var fields = new Fields(mapping, key, of.Findings);
        return [.. mapping.Entries.Select(entry => new RawStandIn(entry.Key, fields.Texts(entry.Key.Text)))];
    }
}
