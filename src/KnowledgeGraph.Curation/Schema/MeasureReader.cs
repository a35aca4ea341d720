using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

internal sealed class MeasureReader(
    IReadOnlyDictionary<string, KindDefinition> kinds, IReadOnlyDictionary<string, UnitDefinition> units, Findings findings)
{
    private readonly HashSet<string> dimensions = [Vocabulary.Money, Vocabulary.Ratio, .. units.Values.Select(unit => unit.Dimension)];

    public MeasureDefinition? Read(YamlEntry entry)
    {
        if (Fields.Of(entry, "measure", findings) is not { } fields)
        {
            return null;
        }

        var (label, dimension, of, definition) = (fields.NeedText("label"), fields.NeedText("dimension"), fields.NeedTexts("of"), fields.NeedText("definition"));
        var flips = fields.Texts("flips");
        fields.Close();
        if (dimension is not null && !dimension.Text.Split('/').All(dimensions.Contains))
        {
            findings.Add(SchemaErrors.UnknownDimension(dimension.Place, dimension.Text, dimensions));
        }

        return new(
            entry.Key.Text, label?.Text ?? entry.Key.Text, dimension?.Text ?? Vocabulary.Ratio, KindList.Of(of, kinds, findings), definition?.Text ?? "",
            [.. flips.Select(word => word.Text)]);
    }
}
