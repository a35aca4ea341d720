using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Coverage;
using KnowledgeGraph.Curation.Drafting;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Tests.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Drafting;

/// <summary>The number proof accepts what a draft makes of a number.</summary>
public sealed class QuantityDraftTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en", "nearly 180000 new energy vehicles", "nearly 180000 vehicle")]
    [InlineData("en", "a 50 - billion - yuan debt crisis", "50 billion CNY")]
    [InlineData("en", "US$5.6 billion", "5.6 billion USD")]
    [InlineData("en", "more than 2.5 million vehicles", "more than 2.5 million vehicle")]
    [InlineData("en", "350,000 vehicles per year", "350000 vehicle/year")]
    [InlineData("en", "less than 12 months", "less than 12 month")]
    [InlineData("en", "a 3 - to 6 - month window", "3 to 6 month")]
    [InlineData("en", "about 40% of it", "about 40 %")]
    [InlineData("en", "less than 1/5", "less than 1/5")]
    [InlineData("en", "half of it", "1/2")]
    [InlineData("en", "it will be three times higher", "3")]
    [InlineData("en", "300 widgets", "300 ?")]
    [InlineData("zh", "超过180万辆", "more than 180 万 vehicle")]
    [InlineData("zh", "91.7亿元", "91.7 亿 CNY")]
    [InlineData("de", "knapp 2,5 Millionen Euro", "nearly 2.5 million EUR")]
    public void Number_is_written_in_the_notation_of_extracts(string language, string words, string quantity) =>
        Assert.Equal(quantity, QuantityDraft.Of(TestWords.Scanner(language).Scan(words)[0], ""));

    [Fact]
    public void Every_number_of_the_shipped_articles_is_proved_by_its_own_sentence()
    {
        var all = new FolderCheck(FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken)).Run();
        var numbers = new NumberChecks(all.Vocabulary, all.Registry);
        var (drafted, wrong) = (0, new List<string>());
        foreach (var article in all.Articles.Where(article => article.Text is not null))
        {
            var scanner = numbers.ScannerOf(article.Article, [.. (article.Extract?.Names ?? []).Select(name => name.Text)]);
            var text = article.Text!.Text.Content;
            var sentences = Sentences.Of(text);
            foreach (var number in scanner.Scan(text).Where(number => FormOf(number.Role) is not null))
            {
                var written = QuantityDraft.Of(number, "");
                if (written.Contains('?', StringComparison.Ordinal))
                {
                    continue;
                }

                Assert.True(QuantityText.TryParse(written, out var quantity), written);
                var sentence = sentences.Last(place => place.Start <= number.Whole.Utf16Start);
                var evidence = ScannedEvidence.Of(scanner, [text[sentence.Start..sentence.End]], []);
                drafted++;
                if (QuantityProof.Prove(TestFigures.Of(FormOf(number.Role)!.Value, quantity), evidence, out _) is null)
                {
                    wrong.Add($"{article.Article.Id}: {number.Whole.In(text)} -> {written}");
                }
            }
        }

        Assert.SkipWhen(drafted == 0, "no article text is here: put them into seeds/text/ or set KG_ARTICLES");
        output.WriteLine($"{drafted} numbers drafted");
        Assert.Equal([], wrong);
    }

    private static FigureForm? FormOf(NumberRole role) => role switch
    {
        NumberRole.Amount => FigureForm.Value,
        NumberRole.Percent or NumberRole.Fraction => FigureForm.Share,
        NumberRole.Multiple => FigureForm.Ratio,
        NumberRole.Ordinal or NumberRole.Superlative => FigureForm.Ranked,
        _ => null,
    };
}
