using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Coverage;

public sealed class CoverageTests
{
    private const string Text = "Beta sold 300 cars in 2024. Alphabet is no Alpha, and 甲乙 is one.\nGamma paid 20 million yuan [3] Delta waits.\nNobody came. Does Beta wait?\n";

    [Fact]
    public void Every_number_amount_date_and_name_is_found_with_its_place()
    {
        Assert.Equal(
            [
                "1:1 Name Beta (beta) Open", "1:11 Number 300 cars Open", "1:23 Date 2024 Open", "1:44 Name Alpha (alpha) Open", "1:55 Name 甲 (alpha) Open",
                "2:1 Name Gamma (gamma) Open", "2:12 Money 20 million yuan Open", "2:32 Name Delta (delta) Open", "3:19 Name Beta (beta) Open",
            ],
            Occurrences("passages: []"));
    }

    [Fact]
    public void Words_in_a_quote_are_extracted_in_what_to_see_context_in_a_skip_dismissed()
    {
        var found = Occurrences(
            """
            passages:
            - {skip: general, from: Alphabet is}
            - quote: sold 300 cars
              see: [Beta sold, '20 million']
              claims:
                sold: {figure: sales-volume, of: beta, value: 300 vehicle}
            - {skip: question, from: Does}
            """);
        Assert.Equal(
            [
                "1:1 Name Beta (beta) Context", "1:11 Number 300 cars Extracted", "1:23 Date 2024 Open", "1:44 Name Alpha (alpha) Dismissed General", "1:55 Name 甲 (alpha) Dismissed General",
                "2:1 Name Gamma (gamma) Open", "2:12 Money 20 million yuan Context", "2:32 Name Delta (delta) Open", "3:19 Name Beta (beta) Dismissed Question",
            ],
            found);
    }

    [Fact]
    public void What_lies_in_several_is_what_says_most()
    {
        var found = Occurrences(
            """
            passages:
            - {skip: general, from: Beta sold}
            - quote: Beta sold 300 cars
              see: 300 cars in 2024
              claims:
                sold: {figure: sales-volume, of: beta, value: 300 vehicle}
            """);
        Assert.Equal(["1:1 Name Beta (beta) Extracted", "1:11 Number 300 cars Extracted", "1:23 Date 2024 Context"], found.Take(3));
    }

    [Fact]
    public void A_quote_of_a_faulty_claim_counts_all_the_same()
    {
        var found = Occurrences("passages:\n- quote: Beta sold 300 cars\n  claims:\n    sold: {figure: nonsense, of: beta, value: 300 vehicle}\n");
        Assert.Equal(["1:1 Name Beta (beta) Extracted", "1:11 Number 300 cars Extracted"], found.Take(2));
    }

    [Theory]
    [InlineData("from: Beta sold", 0, 27)]
    [InlineData("from: Beta sold, to: cars", 0, 18)]
    [InlineData("from: Beta sold, to: is no Alpha", 0, 48)]
    [InlineData("from: Gamma paid", 65, 30)]
    [InlineData("from: Does Beta wait?", 122, 15)]
    public void A_skip_reaches_to_the_end_of_its_sentence_or_to_its_closing_words(string skip, int start, int length)
    {
        var mark = Assert.Single(Cover($"passages:\n- {{skip: general, {skip}}}\n").Marks);
        Assert.Equal((start, length), (mark.Range.Start, mark.Range.End - mark.Range.Start));
    }

    [Fact]
    public void Words_that_stand_twice_are_those_after_the_passage_before()
    {
        var marks = Cover("passages:\n- {skip: general, from: Delta, to: waits}\n- {skip: general, from: Beta, to: wait}\n").Marks;
        Assert.Equal(["2:32", "3:19"], marks.Select(mark => $"{mark.Range.Line}:{mark.Range.Column}"));
    }

    [Fact]
    public void Sentences_that_nothing_touches_are_unread()
    {
        var covered = Cover("passages:\n- {skip: general, from: Alphabet, to: Alphabet}\n- {skip: general, from: Does}\n");
        Assert.Equal(
            ["Beta sold 300 cars in 2024.", "Gamma paid 20 million yuan [3]", "Delta waits.", "Nobody came."],
            covered.Sentences.Where(sentence => sentence.IsUnread).Select(sentence => covered.Words(sentence.Range)));
        Assert.Equal(4, covered.Unread);
    }

    /// <summary>Whatever passages an extract has: each place is in one state, the counts add up, and a passage more never opens a place.</summary>
    [Fact]
    public void A_passage_more_never_opens_a_place()
    {
        var random = new Random(20261121);
        var words = Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var run = 0; run < 40; run++)
        {
            var passages = new List<string>();
            var before = Cover("passages: []");
            for (var i = 0; i < 5; i++)
            {
                var word = words[random.Next(words.Length)];
                passages.Add(random.Next(2) == 0 ? $"- skip: general\n  from: >-\n    {word}\n" : $"- quote: >-\n    {word}\n  occurrence: 1\n  claims:\n    c{i}: {{says: Beta waits., about: beta}}\n");
                var after = Cover($"passages:\n{string.Concat(passages)}");
                Assert.Equal(before.Occurrences.Select(one => one.Range), after.Occurrences.Select(one => one.Range));
                Assert.All(before.Occurrences.Zip(after.Occurrences), pair => Assert.True(pair.Second.State <= pair.First.State || pair.First.State != OccurrenceState.Open, word));
                Assert.Equal(after.Open, after.Occurrences.Count(one => !after.Marks.Any(mark => mark.Range.Holds(one.Range))));
                Assert.True(after.Open <= before.Open && after.Unread <= before.Unread);
                before = after;
            }
        }
    }

    [Fact]
    public void Of_a_text_that_is_not_here_nothing_is_said()
    {
        var report = CoverageReader.Read(TestFiles.Base().Without("seeds/text/b_2.txt").ToSources());
        Assert.Equal(["a"], report.Articles.Select(article => article.Article.Id.Value));
        Assert.Equal(["b"], report.NotHere.Select(id => id.Value));
    }

    private static IEnumerable<string> Occurrences(string passages)
    {
        var covered = Cover(passages);
        return covered.Occurrences.Select(one =>
            $"{one.Range.Line}:{one.Range.Column} {one.Sort} {covered.Words(one.Whole)}{(one.Entities.IsEmpty ? "" : $" ({string.Join(", ", one.Entities)})")} {one.State}{(one.Reason is null ? "" : $" {one.Reason}")}");
    }

    private static ArticleCoverage Cover(string passages)
    {
        var normal = ArticleText.Normalise(Text);
        var record = $"article: b\ntitles: {{}}\nlanguages: [en, zh]\ntext: {{sha256: {normal.Sha256()}, length: {normal.Length}}}\nbasis: Short quotation for criticism and review.\n";
        var files = TestFiles.Base().With("seeds/text/b_2.txt", normal.Content).With("seeds/b_2.yaml", record).With("curation/extracts/b.yaml", $"article: b\n{passages}\n");
        return CoverageReader.Read(files.ToSources()).Articles.Single(article => article.Article.Id.Value == "b");
    }
}
