using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

/// <summary>A list of entity kinds.</summary>
internal static class KindList
{
    /// <summary>The ids of the list; those that no kind has are reported and stay, so that nothing else stumbles over their absence.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<YamlScalar> written, IReadOnlyDictionary<string, KindDefinition> kinds, Findings findings)
    {
        foreach (var kind in written.Where(kind => !kinds.ContainsKey(kind.Text)))
        {
            findings.Add(SchemaErrors.UnknownKind(kind.Place, kind.Text, kinds.Keys.Order(StringComparer.Ordinal)));
        }

        return [.. written.Select(kind => kind.Text)];
    }
}
