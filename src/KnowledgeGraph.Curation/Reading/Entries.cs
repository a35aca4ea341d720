using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reading;

/// <summary>A file that is one mapping from ids to entries.</summary>
internal static class Entries
{
    /// <summary>The entries whose key is fit to be an id; the others are reported.</summary>
    /// <param name="what">What an entry is, for messages: <c>a kind</c>.</param>
    public static IEnumerable<YamlEntry> Of(SourceFile file, string what, Func<string, bool> isId, Findings findings)
    {
        if (YamlWalk.Read(file, findings) is not { } root)
        {
            yield break;
        }

        if (root is not YamlMapping mapping)
        {
            findings.Add(ShapeErrors.WrongShape(root.Place, file.Path, "a mapping", root.Shape));
            yield break;
        }

        foreach (var entry in mapping.Entries)
        {
            if (isId(entry.Key.Text))
            {
                yield return entry;
            }
            else
            {
                findings.Add(ShapeErrors.NotASlug(entry.Key.Place, what, entry.Key.Text));
            }
        }
    }

    public static bool IsSlug(string text) => Slug.IsValid(text);
}
