using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Reading;

/// <summary>A closed list of words and what each means.</summary>
internal sealed class Choice<T>(string name, params (string Word, T Meaning)[] choices)
{
    private readonly string[] words = Array.ConvertAll(choices, choice => choice.Word);

    /// <summary>The meaning of the word; <paramref name="otherwise"/> where none is written or it is none of the list.</summary>
    public T Read(YamlScalar? written, T otherwise, Findings findings)
    {
        if (written is null)
        {
            return otherwise;
        }

        var index = Array.IndexOf(words, written.Text);
        if (index < 0)
        {
            findings.Add(ShapeErrors.NotAmong(written.Place, name, written.Text, words));
        }

        return index < 0 ? otherwise : choices[index].Meaning;
    }

    public string WordOf(T meaning) => Array.Find(choices, choice => EqualityComparer<T>.Default.Equals(choice.Meaning, meaning)).Word;
}
