using System.Text;
using KnowledgeGraph.Curation.Renaming;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Renaming;

public sealed class RenameTests
{
    private const string Extract = "curation/extracts/a.yaml";

    [Fact]
    public void An_entity_is_renamed_in_every_file_and_its_seals_hold()
    {
        var before = TestFiles.Reviewed().With("curation/judgements.yaml", "- {different: [gamma, a/@paper], basis: b, by: c, on: 2026-01-01}\n").Review();
        var (after, result) = Renamed(before, "gamma", "gamma-works");
        Assert.Equal(["curation/entities/companies.yaml", Extract, "curation/judgements.yaml"], result.Files.Select(file => file.Path));
        Assert.Equal(["a/money", "a/plant", "gamma-works"], result.Resealed);
        Assert.Contains("gamma-works: {kind: company, name: Gamma}", after.Text("curation/entities/companies.yaml"), StringComparison.Ordinal);
        Assert.Contains("stands: {it: gamma-works}", after.Text(Extract), StringComparison.Ordinal);
        Assert.Contains("about: gamma-works, said_by: gamma-works,", after.Text(Extract), StringComparison.Ordinal);
        Assert.Contains("[gamma-works, a/@paper]", after.Text("curation/judgements.yaml"), StringComparison.Ordinal);
        AssertAllSealed(after);
    }

    [Fact]
    public void A_record_names_its_publisher()
    {
        var (after, result) = Renamed(TestFiles.Reviewed(), "daily", "daily-paper");
        Assert.Contains("publisher: daily-paper\n", after.Text("seeds/a_1.yaml"), StringComparison.Ordinal);
        Assert.Contains("quoted: {publisher: a newspaper}", after.Text("seeds/a_1.yaml"), StringComparison.Ordinal);
        Assert.Equal(["daily-paper"], result.Resealed);
        AssertAllSealed(after);
    }

    [Fact]
    public void An_actor_is_renamed_in_its_article_alone()
    {
        var (after, result) = Renamed(TestFiles.Reviewed(), "a/@paper", "a/@press");
        Assert.Contains("actors: {press: {kind: group, words: a newspaper}}", after.Text(Extract), StringComparison.Ordinal);
        Assert.Contains("said_by: press\n", after.Text(Extract), StringComparison.Ordinal);
        Assert.Equal(["a/money"], result.Resealed);
        AssertAllSealed(after);
    }

    [Fact]
    public void A_claim_takes_its_links_its_times_its_event_and_its_unknown_speaker_along()
    {
        var files = TestFiles.Base()
            .Edit(Extract, "said_by: paper\n", "said_by: someone\n")
            .Edit(Extract, "because: sales", "because: money, when: after money")
            .With("curation/judgements.yaml", "- {unsure: [a/@money, fair], basis: b, by: c, on: 2026-01-01}\n")
            .Edit("curation/extracts/b.yaml", "said_by: delta}", "said_by: delta, rebuts: a/money, when: before a/money}").Review();
        var (after, result) = Renamed(files, "a/money", "funding");
        Assert.Contains("    funding: {event: investment", after.Text(Extract), StringComparison.Ordinal);
        Assert.Contains("because: funding, when: after funding", after.Text(Extract), StringComparison.Ordinal);
        Assert.Contains("rebuts: a/funding, when: before a/funding", after.Text("curation/extracts/b.yaml"), StringComparison.Ordinal);
        Assert.Contains("[a/@funding, fair]", after.Text("curation/judgements.yaml"), StringComparison.Ordinal);
        Assert.Equal(["a/funding", "a/plant", "b/denial"], result.Resealed);
        AssertAllSealed(after);
    }

    [Fact]
    public void Every_other_byte_stays()
    {
        var text = TestFiles.Base().Text(Extract).Replace("\n", "\r\n", StringComparison.Ordinal)
            .Replace("subject: alpha,", "subject: \"alpha\", # alpha", StringComparison.Ordinal).Replace(" # alpha", "", StringComparison.Ordinal)
            .Replace("about: gamma,", "about: 'gamma',", StringComparison.Ordinal).Replace("article: a\r\n", "# gamma, alpha\r\narticle: a\r\n", StringComparison.Ordinal);
        var files = TestFiles.Base().With(Extract, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        var (after, _) = Renamed(files, "gamma", "g");
        var expected = text.Replace("it: gamma", "it: g", StringComparison.Ordinal).Replace("investor: gamma", "investor: g", StringComparison.Ordinal)
            .Replace("about: 'gamma', said_by: gamma", "about: 'g', said_by: g", StringComparison.Ordinal);
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(expected)], after.Bytes(Extract));
    }

    [Theory]
    [InlineData("\"\\x67amma\"", "g")]
    [InlineData("\"gam\\\n        ma\"", "g")]
    public void An_id_hidden_by_escapes_is_written_plainly(string written, string expected)
    {
        var files = TestFiles.Base().Edit(Extract, "    plant: {says: Gamma would open a plant., about: gamma,", $"    plant: {{says: Gamma would open a plant., about: {written},");
        var (after, _) = Renamed(files, "gamma", "g");
        Assert.Contains($"about: {expected}, said_by: g", after.Text(Extract), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_look_like_an_id_stay()
    {
        var files = TestFiles.Base().Edit(Extract, "item: motor}", "item: {words: gamma}}").Edit(Extract, "versus: year-earlier", "versus: gamma");
        var (after, _) = Renamed(files, "gamma", "g");
        Assert.Contains("item: {words: gamma}", after.Text(Extract), StringComparison.Ordinal);
        Assert.Contains("versus: gamma", after.Text(Extract), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seal_that_did_not_hold_stays_broken()
    {
        var files = TestFiles.Reviewed().Edit(Extract, "status: planned, because", "status: forecast, because");
        var (after, result) = Renamed(files, "gamma", "g");
        Assert.DoesNotContain("a/plant", result.Resealed);
        Assert.Equal(SealState.Broken, after.Read(SealPolicy.UnsealedToo).Knowledge.ClaimById["a/plant"].Review.Seal);
        Assert.Equal(SealState.Holds, after.Read(SealPolicy.UnsealedToo).Knowledge.ClaimById["a/money"].Review.Seal);
    }

    [Fact]
    public void Without_the_texts_seals_are_rewritten_too()
    {
        var (after, result) = Renamed(TestFiles.Reviewed().WithoutTexts(), "gamma", "g");
        Assert.Equal(["a/money", "a/plant", "g"], result.Resealed);
        AssertAllSealed(after);
    }

    [Theory]
    [InlineData("gamma", "Gamma Works", "'Gamma Works' cannot be its id: write lower-case letters and digits, joined by single hyphens, such as 'li-auto'")]
    [InlineData("gamma", "beta", "there is a 'beta' already; two that are the same are joined by a judgement")]
    [InlineData("gamma", "gamma", "'gamma' is its id already")]
    [InlineData("gamma", "author", "'author' means something else where ids stand; choose another")]
    [InlineData("gama", "g", "there is no 'gama'; did you mean 'gamma'?")]
    [InlineData("a/plan", "g", "there is no 'a/plan'; did you mean 'a/plant'?")]
    [InlineData("a/plant", "a/sales", "there is a 'a/sales' already; two that are the same are joined by a judgement")]
    [InlineData("a/plant", "b/plant", "'b/plant' cannot be its id: write lower-case letters and digits, joined by single hyphens, such as 'li-auto'")]
    [InlineData("a/@money", "m", "'a/@money' has its id from the claim 'a/money'; rename the claim")]
    [InlineData("What?", "m", "'What?' is no id: name an entity (li-auto), an actor or event of one article (004/@netizens) or a claim (004/byd-blade)")]
    [InlineData("gamma", "paper", "the files would have an error afterwards: curation/extracts/a.yaml:5:10: error KG520: 'paper' is an entity of the registry already (curation/entities/companies.yaml:3:1); give this one another slug")]
    public void A_refusal_says_why(string from, string to, string refusal)
    {
        var plan = Renamer.Plan(TestFiles.Base().ToSources(), from, to);
        Assert.Equal((refusal, 0), (plan.Result.Refusal, plan.Files.Length));
    }

    [Fact]
    public void An_id_that_means_another_one_in_an_article_is_refused()
    {
        var files = TestFiles.Base().Edit("curation/extracts/b.yaml", "{figure: sales-volume, of: beta, ranked: 1, among: {words: the makers}}", "{says: Beta is first., about: fair}");
        var plan = Renamer.Plan(files.ToSources(), "fair", "denial");
        Assert.Equal(("'b/first' would say something else afterwards: 'denial' means another one somewhere; choose another id", 0), (plan.Result.Refusal, plan.Files.Length));
    }

    [Fact]
    public void Files_with_errors_are_refused()
    {
        var plan = Renamer.Plan(TestFiles.Base().Edit(Extract, "clock: 2025-04", "clock: soon").ToSources(), "gamma", "g");
        Assert.StartsWith("the files have errors, and an id could be missed; mend them first (kg check): curation/extracts/a.yaml:2:8: error KG206", plan.Result.Refusal, StringComparison.Ordinal);
    }

    /// <summary>Every id of the repository and of the base, there and back again.</summary>
    [Fact]
    public void There_and_back_again_is_the_same_to_the_byte()
    {
        var repository = TestFiles.Of(FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken)).WithoutTexts();
        foreach (var (files, every) in new[] { (TestFiles.Reviewed(), 1), (repository, 61) })
        {
            var knowledge = files.Read(SealPolicy.UnsealedToo).Knowledge;
            var ids = knowledge.Claims.Select(claim => claim.Id.Value).Concat(knowledge.Entities.Select(entity => entity.Id.Value)).Where((_, i) => i % every == 0);
            foreach (var id in ids)
            {
                var there = Renamer.Plan(files.ToSources(), id, "x-renamed-x");
                if (there.Result.Refusal is { } refusal)
                {
                    Assert.Contains("has its id from the claim", refusal, StringComparison.Ordinal);
                    continue;
                }

                var back = After(After(files, there), Renamer.Plan(After(files, there).ToSources(), there.Result.To, id));
                Assert.All(files.Paths, path => Assert.True(files.Bytes(path).AsSpan().SequenceEqual(back.Bytes(path)), $"{id}: {path}"));
            }
        }
    }

    private static (TestFiles Files, RenameResult Result) Renamed(TestFiles files, string from, string to)
    {
        var plan = Renamer.Plan(files.ToSources(), from, to);
        Assert.Null(plan.Result.Refusal);
        return (After(files, plan), plan.Result);
    }

    private static TestFiles After(TestFiles files, PlannedRename plan)
    {
        Assert.All(plan.Files, file => Assert.Equal(files.Bytes(file.Path), file.Before));
        return plan.Files.Aggregate(files, (folder, file) => folder.With(file.Path, file.After));
    }

    private static void AssertAllSealed(TestFiles files)
    {
        var result = files.Read(SealPolicy.UnsealedToo);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.All(result.Knowledge.Claims, claim => Assert.Equal(SealState.Holds, claim.Review.Seal));
        Assert.Equal(result.Knowledge.Claims.Length, files.Read(SealPolicy.SealedOnly).Knowledge.Claims.Length);
    }
}
