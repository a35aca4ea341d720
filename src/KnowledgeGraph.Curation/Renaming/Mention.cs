using KnowledgeGraph.Curation.Writing;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>A scalar that names what is renamed.</summary>
/// <param name="Old">The part of it that changes.</param>
/// <param name="At">Where in the scalar's value that part begins.</param>
internal sealed record Mention(YamlScalar Written, string Old, int At, string New)
{
    public Mention(YamlScalar written, string old, string @new)
        : this(written, old, written.Text.Length - old.Length, @new)
    {
    }

    /// <summary>Null where the scalar is written so that its value's characters cannot be found in the file.</summary>
    public TextEdit? EditIn(YamlText file)
    {
        var span = file.SpanOf(Written);
        var (inValue, inFile) = (Occurrences(Written.Text, 0, Written.Text.Length), Occurrences(file.Text, span.Start, span.End));
        if (inValue.Count == inFile.Count)
        {
            return new(inFile[inValue.IndexOf(At)], Old.Length, New);
        }

        // Escapes hide it; an id needs none.
        return Written.Text == Old ? new(span.Start, span.End - span.Start, New) : null;
    }

    /// <summary>Where the old id stands as a word of its own.</summary>
    private List<int> Occurrences(string text, int from, int to)
    {
        var found = new List<int>();
        for (var at = from; (at = text.IndexOf(Old, at, to - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if ((at == from || !IsIdCharacter(text[at - 1])) && (at + Old.Length == to || !IsIdCharacter(text[at + Old.Length])))
            {
                found.Add(at);
            }
        }

        return found;
    }

    private static bool IsIdCharacter(char c) => c == '-' || char.IsAsciiLetterOrDigit(c);
}
