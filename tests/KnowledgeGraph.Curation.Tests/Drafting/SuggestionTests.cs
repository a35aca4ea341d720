using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Drafting;

public sealed class SuggestionTests
{
    /// <summary>What is left to a reader: entity, measure, unit. Nothing else may be wrong with a draft, least of all its quote.</summary>
    private static readonly string[] LeftToAReader = ["KG301", "KG302", "KG305", "KG306"];

    [Fact]
    public void Drafts_have_the_shortest_clause_the_value_and_the_candidates()
    {
        const string Text = """
            Beta at the fair
            In the first quarter of 2025, its sales volume was nearly 180000 cars, up 30% from a year earlier.
            Gamma, which Alpha owns, met Beta. Who knows?
            Beta lost 20 million yuan; Beta lost 20 million yuan (about 1/5 of it).

            """;
        Assert.Equal(
            """
            # Drafts for article b: 12 open, 5 unread sentences. None is accepted: put an id for each '?', say what the words say,
            # and take out what does not hold. What is left of '?' is an error to kg check.

            # 1:1 Beta at the fair
            # or dismiss it: skip: heading
            - quote: >-
                Beta at the fair
              claims:
                draft-1-1-says: {says: '?', about: '?'}  # a statement, or another form; named here: beta

            # 2:1 In the first quarter of 2025, its sales volume was nearly 180000 cars, up 30% from a year earlier.
            - quote: >-
                its sales volume was nearly 180000 cars
              see: >-
                In the first quarter of 2025
              when: 2025-Q1
              claims:
                draft-2-59: {figure: sales-volume, of: '?', value: nearly 180000 vehicle}  # nearly 180000 cars; named before: beta
            - quote: >-
                up 30% from a year earlier
              see: >-
                In the first quarter of 2025
              when: 2025-Q1
              claims:
                draft-2-75: {figure: '?', of: '?', change: 30 %}  # 30%; named before: beta

            # 3:1 Gamma, which Alpha owns, met Beta.
            - quote: >-
                Gamma, which Alpha owns, met Beta
              claims:
                draft-3-1-says: {says: '?', about: '?'}  # a statement, or another form; named here: gamma, alpha, beta

            # 3:36 Who knows?
            # or dismiss it: skip: question
            - quote: >-
                Who knows?
              claims:
                draft-3-36-says: {says: '?', about: '?'}  # a statement, or another form; named before: beta

            # 4:1 Beta lost 20 million yuan; Beta lost 20 million yuan (about 1/5 of it).
            - quote: >-
                Beta lost 20 million yuan
              occurrence: 1
              claims:
                draft-4-11: {figure: '?', of: '?', value: 20 million CNY}  # 20 million yuan; named here: beta
            - quote: >-
                Beta lost 20 million yuan
              occurrence: 2
              claims:
                draft-4-38: {figure: '?', of: '?', value: 20 million CNY}  # 20 million yuan; named here: beta
            - quote: >-
                about 1/5 of it
              claims:
                draft-4-61: {figure: '?', of: '?', share: about 1/5, whole: '?'}  # about 1/5; named here: beta

            """,
            Drafts(FilesWith(Text), "b"));
    }

    [Fact]
    public void What_is_accounted_for_is_not_drafted() => Assert.Empty(Drafts(TestFiles.Base(), "b"));

    [Fact]
    public void A_pasted_draft_is_an_error_for_each_claim()
    {
        var files = FilesWith("Beta sold 300 cars in 2024.\nGamma invested 20 million yuan.\n");
        var drafts = Drafts(files, "b");
        var errors = files.With("curation/extracts/b.yaml", $"article: b\npassages:\n{drafts}").Read(SealPolicy.UnsealedToo).Diagnostics.Where(found => found.Article?.Value == "b").ToList();
        Assert.Equal(
            [
                "curation/extracts/b.yaml:11:35: error KG302: no entity '?' in the registry, nor among the article's actors and events",
                "curation/extracts/b.yaml:11:26: error KG305: no measure '?' in schema/measures.yaml",
                "curation/extracts/b.yaml:17:35: error KG302: no entity '?' in the registry, nor among the article's actors and events",
                "curation/extracts/b.yaml:17:26: error KG305: no measure '?' in schema/measures.yaml",
            ],
            errors.OrderBy(error => error.Place.Line).ThenByDescending(error => error.Place.Column).Where(error => error.Severity == Severity.Error).Select(error => error.ToString()));
    }

    /// <summary>Over the shipped articles as if nobody had read them: every quote stands in its text, and nothing is wrong but what is left open.</summary>
    [Fact]
    public void Drafts_of_the_shipped_articles_are_refused_for_nothing_but_what_they_leave_open()
    {
        var all = TestFiles.Of(FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken));
        var articles = CoverageReader.Read(all.ToSources()).Articles.Select(article => article.Article.Id.Value).ToList();
        Assert.SkipWhen(articles.Count == 0, "no article text is here: put them into seeds/text/ or set KG_ARTICLES");
        foreach (var path in all.Paths.Where(path => path.StartsWith(SourceFolder.Extracts, StringComparison.Ordinal) || path == SourceFolder.Judgements || path.StartsWith(SourceFolder.Seals, StringComparison.Ordinal)).ToList())
        {
            all = all.Without(path);
        }

        foreach (var article in articles)
        {
            var pasted = all.With($"curation/extracts/{article}.yaml", $"article: '{article}'\nclock: 2025-07\npassages:\n{Drafts(all, article)}");
            var errors = pasted.Read(SealPolicy.UnsealedToo).Diagnostics.Where(found => found.Severity == Severity.Error && found.Place.File == $"curation/extracts/{article}.yaml").ToList();
            Assert.NotEmpty(errors);
            Assert.All(errors, error => Assert.True(LeftToAReader.Contains(error.Code) && error.Message.Contains("'?'", StringComparison.Ordinal), error.ToString()));
        }
    }

    private static string Drafts(TestFiles files, string article) =>
        Suggester.Suggest(files.ToSources()).Articles.Single(drafts => drafts.Article.Value == article).Yaml;

    private static TestFiles FilesWith(string text)
    {
        var normal = ArticleText.Normalise(text);
        var record = $"article: b\ntitles: {{}}\nlanguages: [en]\ntext: {{sha256: {normal.Sha256()}, length: {normal.Length}}}\nbasis: Short quotation for criticism and review.\n";
        return TestFiles.Base().With("seeds/text/b_2.txt", normal.Content).With("seeds/b_2.yaml", record).With("curation/extracts/b.yaml", "article: b\npassages: []\n");
    }
}
