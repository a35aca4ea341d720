using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Curation.EditorSchemas;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Writing;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Beginning;

/// <summary>The record and the empty extract of a new article. What only a reader can say is left without a value, which is an error until it is written.</summary>
internal sealed class ArticleSkeleton(SourceFolder folder)
{
    public PlannedSkeleton Of(NewArticle request)
    {
        var stem = Path.GetFileNameWithoutExtension(request.FileName);
        var fromName = stem.IndexOf('_') is var cut and > 0 ? stem[..cut] : stem;
        var id = request.Id ?? fromName;
        stem = id == fromName ? stem : $"{id}_{stem}";
        if (!ArticleId.TryParse(id, out var article))
        {
            return PlannedSkeleton.Refused($"'{id}' cannot be the id of an article: write {Slug.Rule}; --id names another");
        }

        if (Taken(article) is { } taken)
        {
            return PlannedSkeleton.Refused($"there is an article '{article}' already: {taken}");
        }

        if (Decoded(request.Bytes) is not { } raw)
        {
            return PlannedSkeleton.Refused($"{request.FileName} is not UTF-8 text");
        }

        var text = ArticleText.Normalise(raw);
        var languages = request.Languages.IsEmpty && LanguageGuess.Of(text.Content) is { } guessed ? [guessed] : request.Languages;
        return text.Length == 0 ? PlannedSkeleton.Refused($"{request.FileName} is empty")
            : languages.IsEmpty ? PlannedSkeleton.Refused($"the language of {request.FileName} is not certain; name it with --language, such as en, zh-Hans or de")
            : Planned(article, stem, text, languages, request);
    }

    private string? Taken(ArticleId article) => folder.Find($"{SourceFolder.Extracts}{article}.yaml")?.Path
        ?? folder.YamlIn(SourceFolder.Records).FirstOrDefault(file => file.Stem == article.Value || file.Stem.StartsWith($"{article}_", StringComparison.Ordinal))?.Path;

    private static PlannedSkeleton Planned(ArticleId article, string stem, ArticleText text, ImmutableArray<string> languages, NewArticle request)
    {
        var (record, extract) = ($"{SourceFolder.Records}{stem}.yaml", $"{SourceFolder.Extracts}{article}.yaml");
        var files = ImmutableArray.CreateBuilder<ChangedFile>();
        files.Add(new(record, null, Utf8($"{SchemaLine.Of(record)}\n{Record(article, text, languages)}")));
        files.Add(new(extract, null, Utf8($"{SchemaLine.Of(extract)}\narticle: \"{article}\"\npassages: []\n")));
        if (request.Copy == CopyText.IntoFolder)
        {
            // The folder's own ignore file comes with the text, so that no other setting can let it into a repository.
            files.Add(new($"{SourceFolder.Texts}{stem}.txt", null, request.Bytes));
        }

        return new(new([.. files.Select(file => new NewPlace(file.Path, 1))], null), files.ToImmutable());
    }

    private static string Record(ArticleId article, ArticleText text, ImmutableArray<string> languages) => string.Create(CultureInfo.InvariantCulture, $$"""
        article: "{{article}}"
        titles:
        publisher:
        authors:
        published:
        languages: [{{string.Join(", ", languages)}}]
        text: {sha256: {{text.Sha256()}}, length: {{text.Length}}}
        status: ok
        basis:
        quoted:

        """);

    private static string? Decoded(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
