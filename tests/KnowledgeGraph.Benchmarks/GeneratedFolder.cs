using System.Globalization;
using System.Text;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// A data folder of many invented articles over the repository's own vocabulary: records, texts, extracts and their seals. The same number of articles
/// always gives the same bytes. Some twelve claims an article, of every form, in the proportions of the repository's.
/// </summary>
internal sealed class GeneratedFolder(string root, int articles)
{
    private const int Companies = 2000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the folder where it is not there yet.</summary>
    public async Task<DataFolder> WriteAsync(string schema, CancellationToken cancellation)
    {
        var folder = DataFolder.At(root);
        var whole = Path.Combine(root, "whole");
        if (File.Exists(whole))
        {
            return folder;
        }

        foreach (var file in Directory.EnumerateFiles(schema, "*.yaml"))
        {
            Put($"schema/{Path.GetFileName(file)}", await File.ReadAllTextAsync(file, cancellation));
        }

        Put("curation/entities/companies.yaml", string.Concat(Enumerable.Range(0, Companies).Select(i => $"{Slug(i)}: {{kind: company, name: {Name(i)}, names: {{zh-Latn: [{Name(i)} Gongsi]}}}}\n")));
        Put("curation/judgements.yaml", "[]\n");
        for (var i = 0; i < articles; i++)
        {
            Write(i);
        }

        var review = await Reviewer.SealAllAsync(folder, [], cancellation);
        if (review.Diagnostics.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error)
        {
            throw new InvalidOperationException($"the generated folder has an error: {error}");
        }

        await File.WriteAllTextAsync(whole, "", cancellation);
        return folder;
    }

    private void Write(int number)
    {
        var (id, text, extract) = ($"g{number:D5}", new StringBuilder(), new StringBuilder());
        var article = new GeneratedArticle(number, Name, Slug, Companies);
        article.Write(text, extract);
        var normalised = ArticleText.Normalise(text.ToString());
        Put($"seeds/text/{id}_x.txt", normalised.Content);
        Put($"seeds/{id}_x.yaml", string.Create(CultureInfo.InvariantCulture, $"""
            article: {id}
            titles: {"{}"}
            publisher: {Slug(number % Companies)}
            published: 2025-{1 + (number % 12):D2}
            languages: [en]
            text: {"{"}sha256: {normalised.Sha256()}, length: {normalised.Length}{"}"}
            basis: Short quotation for criticism and review, with the source named.
            inferred: {"{"}publisher: Invented., published: Invented.{"}"}

            """));
        Put($"curation/extracts/{id}.yaml", $"article: {id}\npassages:\n{extract}");
    }

    private static string Slug(int company) => $"company-{company:D4}";

    /// <summary>A name without digits, which the number proof would have to look at.</summary>
    private static string Name(int company) => $"{Syllable(company / 100)}{Syllable(company % 100 / 10).ToLowerInvariant()}{Syllable(company % 10).ToLowerInvariant()} Works";

    private static string Syllable(int i) => ((string[])["Ba", "Co", "Di", "Fu", "Ga", "Ho", "Ji", "Ku", "La", "Mo", "Ne", "Pi", "Qua", "Ri", "So", "Tu", "Va", "We", "Xo", "Zu"])[i];

    private void Put(string path, string content)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content, Utf8);
    }
}
