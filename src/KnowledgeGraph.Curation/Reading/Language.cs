using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Reading;

/// <summary>BCP 47 language tags, by their form: <c>en</c>, <c>zh-Hans</c>.</summary>
internal static class Language
{
    public static void Check(YamlScalar written, Findings findings)
    {
        if (!IsTag(written.Text))
        {
            findings.Add(ShapeErrors.NotALanguage(written.Place, written.Text));
        }
    }

    private static bool IsTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
