using System.Text;
using KnowledgeGraph.Curation.Beginning;
using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Beginning;

public sealed class SkeletonTests
{
    private const string Extract = "curation/extracts/a.yaml";

    private static readonly ArticleId A = ArticleId.Parse("a");

    [Theory]
    [InlineData("Alpha supplies motors", 10)]
    [InlineData("in March 2025", 16)]
    [InlineData("will happen", 27)]
    public void A_quote_decides_where_its_passage_stands(string quote, int line)
    {
        var (_, plan) = Begun(TestFiles.Base(), new NewClaim(A, "fresh", quote, NewForm.Statement, null));
        Assert.Equal([new NewPlace(Extract, line)], plan.Result.Places);
    }

    [Fact]
    public void A_relation_and_an_event_bring_the_places_they_need()
    {
        var (relation, _) = Begun(TestFiles.Base(), new NewClaim(A, "fresh", null, NewForm.Relation, "supplies"));
        var (happening, _) = Begun(TestFiles.Base(), new NewClaim(A, null, "What will happen", NewForm.Event, "investment"));
        Assert.EndsWith("- {skip: question, from: What will}\n- quote:\n  claims:\n    fresh:\n      relation: supplies\n      subject:\n      object:\n", relation.Text(Extract), StringComparison.Ordinal);
        Assert.EndsWith("- quote: >-\n    What will happen\n  claims:\n    NAME:\n      event: investment\n      investor:\n      target:\n", happening.Text(Extract), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_filled_in_is_an_error()
    {
        var (files, _) = Begun(TestFiles.Base(), new NewClaim(A, null, "up 30%", NewForm.Figure, "sales-volume"));
        var codes = files.Read(SealPolicy.UnsealedToo).Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Code).Distinct();
        Assert.Contains("KG204", codes);
        Assert.Contains("KG007", codes);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void Every_other_byte_stays(string lineEnd, string mark)
    {
        var text = mark + TestFiles.Base().Text(Extract).Replace("- quote: Gamma said", "\n# About Gamma.\n\n# Its plant.\n- quote: Gamma said", StringComparison.Ordinal).TrimEnd('\n').Replace("\n", lineEnd, StringComparison.Ordinal);
        foreach (var quote in new[] { null, "Alpha supplies motors", "a newspaper reported", "up 30% from", "Its price" })
        {
            var files = TestFiles.Base().With(Extract, text);
            var claim = quote == "Its price" ? new NewClaim(A, "fresh", null, NewForm.Statement, null) : new NewClaim(A, "fresh", quote, NewForm.Statement, null);
            var (after, plan) = Begun(files, claim);
            var lines = after.Text(Extract).Split(lineEnd);
            var begin = plan.Result.Places[0].Line - 1;
            var length = quote is null or "Its price" ? 5 : 6;
            var rest = lines[..begin].Concat(lines[(begin + length)..].SkipLast(begin + length >= lines.Length - 1 ? 1 : 0));
            Assert.Equal(text.Split(lineEnd), rest);
            Assert.Equal("    fresh:", lines[begin + length - 3]);
        }
    }

    [Fact]
    public void Passages_in_brackets_are_left_alone()
    {
        var files = TestFiles.Base().With("curation/extracts/b.yaml", "article: b\npassages: [{skip: question, from: Delta}]\n");
        var plan = Skeletons.Plan(files.ToSources(), new NewClaim(ArticleId.Parse("b"), null, null, NewForm.Statement, null));
        Assert.Equal("the passages of curation/extracts/b.yaml are not written as a block, one '- ' after another, so the new one has no place", plan.Result.Refusal);
    }

    [Theory]
    [InlineData("supply", null, "there is a claim 'a/supply' already")]
    [InlineData("Fresh", null, "'Fresh' cannot be the id of a claim: write lower-case letters and digits, joined by single hyphens, such as 'li-auto'")]
    [InlineData("fresh", "Alpha supplied motors", "the article's text does not have these words: \"Alpha supplied motors\"; copy them exactly")]
    [InlineData("fresh", "Alpha  supplies", "a quote stands within one paragraph, without spaces around it or two in a row")]
    public void A_claim_that_cannot_be_is_refused(string name, string? quote, string refusal) =>
        Assert.Equal(refusal, Skeletons.Plan(TestFiles.Base().ToSources(), new NewClaim(A, name, quote, NewForm.Statement, null)).Result.Refusal);

    [Fact]
    public void An_entity_stands_among_its_kind_in_order()
    {
        var (files, plan) = Begun(TestFiles.Base(), new NewEntity("carlo", "product", "Carlo, the first"));
        Assert.Equal([new NewPlace("curation/entities/others.yaml", 4)], plan.Result.Places);
        Assert.EndsWith("\ncarlo: {kind: product, name: 'Carlo, the first'}\n", files.Text("curation/entities/others.yaml"), StringComparison.Ordinal);
        var sorted = TestFiles.Base().With("curation/entities/companies.yaml", "alpha: {kind: company, name: Alpha}\nbeta: {kind: company, name: Beta}\ndelta: {kind: company, name: D}\ngamma: {kind: company, name: G}\n");
        var (among, _) = Begun(sorted, new NewEntity("carlo", "company", "Carlo"));
        Assert.Equal("carlo: {kind: company, name: Carlo}", among.Text("curation/entities/companies.yaml").Split('\n')[2]);
        Assert.DoesNotContain(among.Read(SealPolicy.UnsealedToo).Diagnostics, found => found.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("alpha", "company", "there is an entity 'alpha' already (curation/entities/companies.yaml:1:1)")]
    [InlineData("new-one", "compny", "no kind 'compny' in schema/kinds.yaml; did you mean 'company'?")]
    [InlineData("New", "company", "'New' cannot be the id of an entity: write lower-case letters and digits, joined by single hyphens, such as 'li-auto'")]
    public void An_entity_that_cannot_be_is_refused(string id, string kind, string refusal) =>
        Assert.Equal(refusal, Skeletons.Plan(TestFiles.Base().ToSources(), new NewEntity(id, kind, null)).Result.Refusal);

    [Fact]
    public void A_record_has_the_hash_and_length_of_the_text_as_normalised()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF" + TestFiles.Base().Text("seeds/text/a_1.txt").Replace("\n", "\r\n", StringComparison.Ordinal));
        var plan = Skeletons.Plan(TestFiles.Base().ToSources(), new NewArticle("z9_paper.txt", bytes, null, ["en"], CopyText.Never));
        Assert.Equal(["seeds/z9_paper.yaml", "curation/extracts/z9.yaml"], plan.Result.Places.Select(place => place.File));
        Assert.Contains("text: {sha256: b150a3b398c24c52f0e8e628560c6449705e204aaaf9e91a4576e279743ccb15, length: 253}", Encoding.UTF8.GetString(plan.Files[0].After), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a_new.txt", null, "x", "there is an article 'a' already: curation/extracts/a.yaml")]
    [InlineData("Big Name.txt", null, "x", "'Big Name' cannot be the id of an article: write lower-case letters and digits, joined by single hyphens, such as 'li-auto'; --id names another")]
    [InlineData("z.txt", null, "Kurz.", "the language of z.txt is not certain; name it with --language, such as en, zh-Hans or de")]
    [InlineData("z.txt", null, "", "z.txt is empty")]
    public void An_article_that_cannot_be_is_refused(string file, string? id, string text, string refusal) =>
        Assert.Equal(refusal, Skeletons.Plan(TestFiles.Base().ToSources(), new NewArticle(file, Encoding.UTF8.GetBytes(text), id, [], CopyText.Never)).Result.Refusal);

    [Theory]
    [InlineData("en", "The maker of the car is in the city and the plant is for the cars that are sold with the badge of the firm.")]
    [InlineData("de", "Der Hersteller und die Stadt sind nicht mit der Fabrik von der Insel, und das ist eine der Fragen, die den Leser mit der Zeit von der Sache bringen.")]
    [InlineData("zh-Hans", "这个时候我们对国家的汽车产业还没有发现问题，现在来学习它们会问什么时间进入。")]
    [InlineData(null, "Une phrase en français qui ne dit rien de plus, et encore une autre pour la longueur du texte.")]
    [InlineData(null, "新しい車が東京で発表された。これは日本語の文章である。")]
    public void A_language_is_told_only_where_it_is_certain(string? tag, string text) => Assert.Equal(tag, LanguageGuess.Of(text));

    private static (TestFiles Files, PlannedSkeleton Plan) Begun(TestFiles files, NewClaim claim) => After(files, Skeletons.Plan(files.ToSources(), claim));

    private static (TestFiles Files, PlannedSkeleton Plan) Begun(TestFiles files, NewEntity entity) => After(files, Skeletons.Plan(files.ToSources(), entity));

    private static (TestFiles Files, PlannedSkeleton Plan) After(TestFiles files, PlannedSkeleton plan)
    {
        Assert.Null(plan.Result.Refusal);
        return (plan.Files.Aggregate(files, (folder, file) => folder.With(file.Path, file.After)), plan);
    }
}
