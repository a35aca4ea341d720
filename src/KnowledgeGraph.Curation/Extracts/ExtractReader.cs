using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>Reads curation/extracts/&lt;article&gt;.yaml.</summary>
internal sealed class ExtractReader(ArticleId article, Findings findings)
{
    /// <summary>Null where the file holds no mapping.</summary>
    public RawExtract? Read(SourceFile file)
    {
        if (YamlWalk.Read(file, findings) is not { } root)
        {
            return null;
        }

        if (root is not YamlMapping mapping)
        {
            findings.Add(ShapeErrors.WrongShape(root.Place, file.Path, "a mapping", root.Shape));
            return null;
        }

        var fields = new Fields(mapping, "the extract", findings);
        if (fields.NeedText("article") is { } written && written.Text != article.Value)
        {
            findings.Add(ShapeErrors.WrongFileName(written.Place, written.Text, file.Name));
        }

        var (clock, voice) = (fields.Text("clock"), fields.Text("voice"));
        var (names, standIns, actors) = (Names(fields), StandInReader.Read(fields, "stands"), Actors(fields));
        fields.Need("passages");
        var passages = fields.List("passages");
        fields.Close();
        return new(article, clock, voice, names, standIns, actors, Passages(passages), mapping.Place);
    }

    private ImmutableArray<RawPassage> Passages(YamlSequence? list)
    {
        var reader = new PassageReader(findings);
        return list is null ? [] : [.. list.Items.Select(reader.Read).OfType<RawPassage>()];
    }

    private ImmutableArray<RawNames> Names(Fields extract)
    {
        if (extract.Map("names") is not { } mapping)
        {
            return [];
        }

        var fields = new Fields(mapping, "names", findings);
        return [.. mapping.Entries.Select(entry => new RawNames(entry.Key, fields.Texts(entry.Key.Text)))];
    }

    private ImmutableArray<RawActor> Actors(Fields extract)
    {
        if (extract.Map("actors") is not { } mapping)
        {
            return [];
        }

        return [.. mapping.Entries.Select(Actor).OfType<RawActor>()];
    }

    private RawActor? Actor(YamlEntry entry)
    {
        if (!Slug.IsValid(entry.Key.Text))
        {
            findings.Add(ShapeErrors.NotASlug(entry.Key.Place, "an actor", entry.Key.Text));
            return null;
        }

        if (Fields.Of(entry, "actor", findings) is not { } fields)
        {
            return null;
        }

        var (kind, words, name, @event) = (fields.NeedText("kind"), fields.NeedText("words"), fields.Text("name"), fields.Text("event"));
        fields.Close();
        return new(entry.Key, kind, words, name, @event);
    }
}
