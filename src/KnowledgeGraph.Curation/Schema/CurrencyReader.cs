using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

internal sealed class CurrencyReader(Findings findings)
{
    public CurrencyDefinition? Read(YamlEntry entry)
    {
        if (Fields.Of(entry, "currency", findings) is not { } fields)
        {
            return null;
        }

        var (name, words) = (fields.NeedText("name"), fields.Texts("words"));
        fields.Close();
        var code = entry.Key.Text;
        if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
        {
            findings.Add(SchemaErrors.CurrencyCode(entry.Key.Place, code));
        }

        return new(code, name?.Text ?? code, [.. words.Select(word => word.Text)]);
    }
}
