using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Articles;

/// <summary>Reads one article's record.</summary>
internal sealed partial class RecordReader(EntityRegistry registry, ArticleId id, Findings findings)
{
    internal static readonly Choice Statuses = new("status", "ok", "corrected", "retracted");

    internal static readonly Choice Origins = new("derivesFrom", "wire", "press-release", "interview");

    /// <summary>Null where the record is too faulty for an article.</summary>
    public ArticleRecord? Read(SourceFile file)
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

        var fields = new Fields(mapping, "the record", findings);
        CheckName(fields.NeedText("article"), file);
        var article = Article(fields, file);
        var bases = Bases(fields);
        fields.Close();
        return article is null ? null : new(article, file.Stem, bases);
    }

    private Article? Article(Fields fields, SourceFile file)
    {
        var titles = Titles(fields);
        var (publisher, republisher) = (Entity(fields.Text("publisher")), Entity(fields.Text("republisher")));
        var authors = fields.Texts("authors").Select(Entity).OfType<EntityId>().ToImmutableArray();
        var published = Published(fields.Text("published"));
        var languages = fields.NeedTexts("languages");
        var text = Text(fields);
        var derived = fields.Text("derivesFrom");
        var sort = Origins.Read(derived, -1, findings);
        var origin = Origin(fields.Text("origin"), derived);
        var status = (ArticleStatus)Statuses.Read(fields.Text("status"), (int)ArticleStatus.Ok, findings);
        var basis = fields.NeedText("basis");
        foreach (var language in languages)
        {
            Language.Check(language, findings);
        }

        return text is null ? null : new(
            id, titles, publisher, republisher, authors, published, [.. languages.Select(language => language.Text)], text.Hash, text.Length,
            sort < 0 ? null : (ArticleOrigin)sort, status, basis?.Text ?? "", new(file.Path, fields.Place.Line, fields.Place.Column))
        {
            Origin = origin,
        };
    }

    private string? Origin(YamlScalar? written, YamlScalar? derived)
    {
        if (written is null)
        {
            return null;
        }

        if (!Slug.IsValid(written.Text))
        {
            findings.Add(ShapeErrors.NotASlug(written.Place, "an origin", written.Text));
            return null;
        }

        if (derived is null)
        {
            findings.Add(ArticleErrors.OriginOfNothing(written.Place, written.Text));
        }

        return written.Text;
    }

    private void CheckName(YamlScalar? written, SourceFile file)
    {
        if (written is not null && written.Text != id.Value)
        {
            findings.Add(ShapeErrors.WrongFileName(written.Place, written.Text, file.Name));
        }
    }

    private ImmutableArray<Name> Titles(Fields fields)
    {
        if (fields.Map("titles") is not { } mapping)
        {
            return [];
        }

        var byLanguage = new Fields(mapping, "the titles", findings);
        foreach (var entry in mapping.Entries)
        {
            Language.Check(entry.Key, findings);
        }

        return [.. mapping.Entries.Where(entry => byLanguage.Text(entry.Key.Text) is not null).Select(entry => new Name(entry.Key.Text, entry.Value.ToString()!))];
    }

    private EntityId? Entity(YamlScalar? written)
    {
        if (written is null)
        {
            return null;
        }

        var found = registry.Find(written.Text);
        if (found is null && !registry.IsExcused(written.Text))
        {
            findings.Add(ReferenceErrors.UnknownEntity(written.Place, written.Text, registry.Ids));
        }

        return found?.Id;
    }

    private When? Published(YamlScalar? written)
    {
        if (written is null)
        {
            return null;
        }

        if (WhenText.TryParse(written.Text, id, out var when) && when is { Relative: null, Text.Length: > 0 })
        {
            return when;
        }

        findings.Add(ShapeErrors.NotADate(written.Place, written.Text, DateSpan.Rule));
        return null;
    }

    private TextMark? Text(Fields record)
    {
        if (!record.Need("text") || record.Map("text") is not { } mapping)
        {
            return null;
        }

        var fields = new Fields(mapping, "text", findings);
        var (hash, length) = (fields.NeedText("sha256"), fields.NeedText("length"));
        fields.Close();
        if (hash is not null && (hash.Text.Length != 64 || !hash.Text.All(char.IsAsciiHexDigitLower)))
        {
            findings.Add(ShapeErrors.NotAHash(hash.Place, hash.Text));
            return null;
        }

        if (length is null || hash is null)
        {
            return null;
        }

        if (int.TryParse(length.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return new(hash.Text, count);
        }

        findings.Add(ShapeErrors.NotACount(length.Place, "length", length.Text));
        return null;
    }

    /// <summary>By what the right text is told.</summary>
    private sealed record TextMark(string Hash, int Length);
}
