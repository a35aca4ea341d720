using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Seals;

public sealed class SealTests
{
    private const string A = "curation/extracts/a.yaml", Relations = "schema/relations.yaml";

    [Fact]
    public void Knowledge_is_equal_with_and_without_the_texts()
    {
        var reviewed = TestFiles.Reviewed();
        var (with, without) = (reviewed.Read(SealPolicy.SealedOnly), reviewed.WithoutTexts().Read(SealPolicy.SealedOnly));
        Assert.Equal(KnowledgeDump.Of(with.Knowledge), KnowledgeDump.Of(without.Knowledge));
        Assert.Equal(7, with.Knowledge.Claims.Length);
        Assert.All(with.Knowledge.Claims, claim => Assert.Equal(ProvedBy.Text, claim.Review.Proof));
        Assert.All(without.Knowledge.Claims, claim => Assert.Equal(ProvedBy.Seal, claim.Review.Proof));
    }

    /// <summary>What changes, and which seals break by it: those of the claims that now say something else, and no other.</summary>
    [Theory]
    [InlineData(A, "item: motor}", "item: {words: motors}}", "supply")]
    [InlineData(A, "value: nearly 180000 vehicle", "value: nearly 180000 vehicle, scope: in the spring", "sales")]
    [InlineData(A, "- quote: Gamma said it would open a plant.", "- quote: it would open a plant", "plant")]
    [InlineData(A, "stands: {it: gamma}", "stands: {it: beta}", "plant")]
    [InlineData(A, "stands: {it: gamma}", "stands: {it: gamma, its: beta}", "")]
    [InlineData(A, "words: a newspaper", "words: The newspaper", "money")]
    [InlineData(A, "  when: 2025-03\n", "  when: 2025\n", "money")]
    [InlineData(A, "  see: in March 2025, a newspaper reported", "  see: in March 2025, a newspaper", "money")]
    [InlineData(A, ", because: sales", "", "plant")]
    [InlineData(A, "names: {alpha: [Alpha]}", "names: {}", "")]
    [InlineData(A, "- {skip: question, from: What will}", "", "")]
    [InlineData(A, "- quote: up 30% from a year earlier", "- {quote: Its price, occurrence: 1, repeats: sales}\n- quote: up 30% from a year earlier", "sales")]
    [InlineData(Relations, "definition: The subject delivers to the object.", "definition: The subject gives to the object.", "supply")]
    [InlineData(Relations, "  says: supplies", "  says: delivers to", "supply")]
    [InlineData(Relations, "actual: SUPPLIES", "actual: DELIVERS_TO", "supply")]
    [InlineData(Relations, "    item: {kinds: [product]", "    topic: {words: allowed}\n    item: {kinds: [product, company]", "")]
    [InlineData("schema/measures.yaml", "How many were sold.", "How many were ordered.", "sales growth first")]
    [InlineData("schema/measures.yaml", "Money that an event moves.", "Money that an event may move.", "money")]
    [InlineData("schema/events.yaml", "definition: The participants meet.", "definition: They meet.", "")]
    public void A_change_breaks_the_seals_of_what_it_changes_and_no_other(string path, string old, string replacement, string broken)
    {
        var result = TestFiles.Reviewed().Edit(path, old, replacement).Read(SealPolicy.UnsealedToo);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        var found = result.Knowledge.Claims.Where(claim => claim.Review.Seal == SealState.Broken).Select(claim => claim.Id.Name);
        Assert.Equal(broken, string.Join(' ', found));
    }

    [Fact]
    public void A_place_that_was_changed_in_the_seal_breaks_it_with_and_without_the_text()
    {
        var tampered = TestFiles.Reviewed().Edit("curation/seals/b.yaml", "\"43+34\"", "\"42+34\"");
        Assert.Equal(SealState.Holds, tampered.Read(SealPolicy.UnsealedToo).Knowledge.ClaimById["b/denial"].Review.Seal);
        Assert.Equal(SealState.Broken, tampered.WithoutTexts().Read(SealPolicy.UnsealedToo).Knowledge.ClaimById.GetValueOrDefault("b/first")?.Review.Seal ?? SealState.Broken);
        Assert.Equal(1, tampered.WithoutTexts().Read(SealPolicy.UnsealedToo).LeftOut.Unproved);
        Assert.Equal(1, tampered.WithoutTexts().Read(SealPolicy.SealedOnly).LeftOut.Changed);
    }

    [Fact]
    public void Claims_that_nobody_signed_are_left_out_and_counted()
    {
        var result = TestFiles.Reviewed()
            .Edit(A, "value: nearly 180000 vehicle", "value: nearly 180000 vehicle, scope: in the spring")
            .Edit("curation/seals/b.yaml", "  first:", "  other:").Read(SealPolicy.SealedOnly);
        Assert.Equal((1, 1, 0, 0), (result.LeftOut.Unreviewed, result.LeftOut.Changed, result.LeftOut.Entities, result.LeftOut.Unproved));
        Assert.Equal(["a/supply", "a/money", "a/growth", "a/plant", "b/denial"], result.Knowledge.Claims.Select(claim => claim.Id.Value));
    }

    [Fact]
    public void A_changed_entity_holds_back_the_claims_that_name_it()
    {
        var result = TestFiles.Reviewed().Edit("curation/entities/companies.yaml", "name: Gamma}", "name: Gamma Holding}").Read(SealPolicy.SealedOnly);
        Assert.Equal(2, result.LeftOut.Entities);
        Assert.Equal(["a/supply", "a/sales", "a/growth", "b/denial", "b/first"], result.Knowledge.Claims.Select(claim => claim.Id.Value));
    }

    [Fact]
    public void Unsealed_claims_without_a_text_have_no_place_and_are_left_out_under_every_policy()
    {
        var result = TestFiles.Base().Without("seeds/text/b_2.txt").Read(SealPolicy.UnsealedToo);
        Assert.Equal(2, result.LeftOut.Unproved);
        Assert.DoesNotContain(result.Knowledge.Claims, claim => claim.Id.Article.Value == "b");
    }

    [Fact]
    public void An_article_with_an_error_is_left_out_and_the_others_stay()
    {
        var result = TestFiles.Reviewed().Edit(A, "relation: supplies", "relation: suplies").Read(SealPolicy.SealedOnly);
        Assert.Equal(["a"], result.LeftOut.ArticlesWithErrors.Select(id => id.Value));
        Assert.Equal(["b/denial", "b/first"], result.Knowledge.Claims.Select(claim => claim.Id.Value));
    }

    [Fact]
    public void An_error_in_schema_or_registry_leaves_out_every_article()
    {
        var result = TestFiles.Reviewed().Edit("curation/entities/others.yaml", "kind: product", "kind: prodct").Read(SealPolicy.SealedOnly);
        Assert.Equal(["a", "b"], result.LeftOut.ArticlesWithErrors.Select(id => id.Value));
        Assert.Empty(result.Knowledge.Claims);
    }
}
