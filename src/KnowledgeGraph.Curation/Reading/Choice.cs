using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Reading;

/// <summary>A closed list of words, in the order of the enumeration whose members they mean.</summary>
/// <remarks>It gives numbers, which callers cast: a type parameter for the enumeration would be compiled anew at every start.</remarks>
internal sealed class Choice(string name, params string[] words)
{
    public IReadOnlyList<string> Words => words;

    /// <summary>The place of the word in the list; <paramref name="otherwise"/> where none is written, or one that is reported.</summary>
    public int Read(YamlScalar? written, int otherwise, Findings findings)
    {
        if (written is null)
        {
            return otherwise;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == written.Text)
            {
                return i;
            }
        }

        findings.Add(ShapeErrors.NotAmong(written.Place, name, written.Text, words));
        return otherwise;
    }
}
