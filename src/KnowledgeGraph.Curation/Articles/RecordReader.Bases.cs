using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Articles;

internal sealed partial class RecordReader
{
    /// <summary>Fields that say something about the article which somebody may doubt.</summary>
    private static readonly string[] Doubtable = ["titles", "publisher", "republisher", "authors", "published", "derivesFrom"];

    private static readonly string[] Plain = ["languages", "status"];

    /// <summary>What each field rests on: words of the text, which are given back for the proof, or a reason.</summary>
    private ImmutableArray<FieldQuote> Bases(Fields record)
    {
        var quoted = record.Map("quoted");
        var inferred = record.Map("inferred");
        var present = Doubtable.Concat(Plain).Where(field => record.Find(field) is { } node && node is not YamlMapping { Entries.Count: 0 }).ToList();
        CheckKeys("quoted", quoted, present);
        CheckKeys("inferred", inferred, present);
        CheckReasons(inferred);
        foreach (var field in present)
        {
            var words = quoted?.Find(field);
            var reason = inferred?.Find(field);
            if (words is null && reason is null && Doubtable.Contains(field))
            {
                findings.Add(ArticleErrors.FieldWithoutBasis(record.Entry(field)!.Key.Place, field));
            }
            else if (words is not null && reason is not null)
            {
                findings.Add(ArticleErrors.QuotedAndInferred(reason.Key.Place, field));
            }
        }

        return FieldQuotes(quoted);
    }

    private ImmutableArray<FieldQuote> FieldQuotes(YamlMapping? quoted)
    {
        if (quoted is null)
        {
            return [];
        }

        var fields = new Fields(quoted, "quoted", findings);
        return [.. quoted.Entries.SelectMany(entry => fields.Texts(entry.Key.Text).Select(words => new FieldQuote(entry.Key.Text, words)))];
    }

    private void CheckReasons(YamlMapping? inferred)
    {
        foreach (var entry in inferred?.Entries ?? [])
        {
            new Fields(inferred!, "inferred", findings).Text(entry.Key.Text);
        }
    }

    private void CheckKeys(string list, YamlMapping? mapping, List<string> present)
    {
        foreach (var entry in mapping?.Entries ?? [])
        {
            if (!present.Contains(entry.Key.Text))
            {
                findings.Add(ArticleErrors.BasisOfNothing(entry.Key.Place, list, entry.Key.Text, present));
            }
        }
    }
}
