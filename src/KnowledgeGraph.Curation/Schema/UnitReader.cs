using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

internal sealed class UnitReader(IReadOnlyDictionary<string, CurrencyDefinition> currencies, Findings findings)
{
    public UnitDefinition? Read(YamlEntry entry)
    {
        if (Fields.Of(entry, "unit", findings) is not { } fields)
        {
            return null;
        }

        var (dimension, definition, words) = (fields.NeedText("dimension"), fields.NeedText("definition"), fields.Texts("words"));
        var plural = fields.Text("plural");
        fields.Close();
        var id = entry.Key.Text;
        if (!IsReadBack(id) || currencies.ContainsKey(id))
        {
            findings.Add(SchemaErrors.UnitName(entry.Key.Place, id));
        }

        return new(id, dimension?.Text ?? Vocabulary.Ratio, definition?.Text ?? "", [.. words.Select(word => word.Text)]) { Plural = plural?.Text ?? id };
    }

    /// <summary>Whether the unit is read as one where a quantity ends with it: <c>million</c> and <c>1/3</c> are not.</summary>
    private static bool IsReadBack(string id) =>
        QuantityText.TryParse($"2 {id}", out var quantity) && quantity.Unit == new Unit(id, null) && !ExactNumber.TryParse(id, out _) && id != "to";
}
