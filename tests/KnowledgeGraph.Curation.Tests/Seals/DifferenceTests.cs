using System.Text;
using KnowledgeGraph.Curation.Tests.Specs;

namespace KnowledgeGraph.Curation.Tests.Seals;

/// <summary>Where a seal broke, the agenda names the parts that differ, and no other.</summary>
public sealed class DifferenceTests
{
    private const string A = "curation/extracts/a.yaml", Relations = "schema/relations.yaml";

    [Theory]
    [InlineData(A, "item: motor}", "item: {words: motors}}", "item Changed")]
    [InlineData(A, "item: motor}", "status: planned}", "item Removed, status Added")]
    [InlineData(A, "{relation: supplies, subject: alpha, object: beta, item: motor}", "{relation: competes-with, subject: alpha, object: beta}", "definitions Changed, item Removed, relation Changed")]
    [InlineData(A, "value: nearly 180000 vehicle", "value: nearly 180000 vehicle, scope: in the spring", "figures Changed")]
    [InlineData(A, "value: nearly 180000 vehicle", "value: nearly 180000 vehicle, doubt: So many?", "doubt Added")]
    [InlineData(A, "says: Gamma would open a plant.", "says: Gamma will open a plant.", "says Changed")]
    [InlineData(A, ", because: sales", "", "links Removed")]
    [InlineData(A, "stands: {it: gamma}", "stands: {}", "stands Removed")]
    [InlineData(A, "words: a newspaper", "words: The newspaper", "actors Changed")]
    [InlineData(A, "  when: 2025-03\n", "  when: 2025\n", "when Changed")]
    [InlineData(A, "- quote: Gamma said it would open a plant.", "- quote: it would open a plant", "quotes Changed")]
    [InlineData(Relations, "  says: supplies", "  says: delivers to", "definitions Changed")]
    [InlineData("curation/entities/companies.yaml", "note: Not the river's mouth.", "note: Makes brushes.", "note Changed")]
    [InlineData("curation/entities/companies.yaml", "names: {zh-Hans: [甲]}", "names: {zh-Hans: [甲, 甲方]}", "names Changed")]
    public void The_parts_that_differ_are_named(string path, string old, string replacement, string parts)
    {
        var item = Assert.Single(Agenda(TestFiles.Reviewed().Edit(path, old, replacement)).Items);
        Assert.Equal(ReviewState.Changed, item.State);
        Assert.Equal(parts, string.Join(", ", item.Differences!.Parts.Select(change => $"{change.Part} {change.Kind}")));
    }

    [Fact]
    public void Words_of_quotes_that_were_sealed_are_shown_from_the_text()
    {
        var item = Assert.Single(Agenda(TestFiles.Reviewed().Edit(A, "- quote: Gamma said it would open a plant.", "- quote: it would open a plant")).Items);
        Assert.Equal(["Gamma said it would open a plant."], item.Differences!.SealedQuotes);
    }

    [Fact]
    public void A_seal_of_the_first_version_holds_and_gains_its_parts_when_its_file_is_written()
    {
        var reviewed = TestFiles.Reviewed();
        var first = reviewed.With("curation/seals/a.yaml", FirstVersion(reviewed.Text("curation/seals/a.yaml")))
            .With("curation/seals/entities.yaml", FirstVersion(reviewed.Text("curation/seals/entities.yaml")));
        Assert.Empty(Agenda(first).Items);
        Assert.Equal(reviewed.Text("curation/seals/a.yaml"), first.Review().Text("curation/seals/a.yaml"));
        Assert.Equal(reviewed.Text("curation/seals/entities.yaml"), first.Review().Text("curation/seals/entities.yaml"));
        var item = Assert.Single(Agenda(first.Edit(A, "item: motor}", "item: {words: motors}}")).Items);
        Assert.Empty(item.Differences!.Parts);
    }

    [Fact]
    public void Accepting_one_item_seals_it_and_leaves_the_other_seals_as_they_are()
    {
        var files = TestFiles.Reviewed().Edit(A, "item: motor}", "item: {words: motors}}").Edit(A, "says: Gamma would open a plant.", "says: Gamma will open a plant.");
        var item = Agenda(files).Items[0];
        var (acceptance, file) = Reviewer.Accept(files.ToSources(), item);
        Assert.Equal((Acceptance.Sealed, "a/supply"), (acceptance, item.Title));
        var left = Agenda(files.With(file!.Path, Encoding.UTF8.GetString(file.After))).Items;
        Assert.Equal(["a/plant: says"], left.Select(other => $"{other.Title}: {other.Differences!.Parts[0].Part}"));
    }

    [Fact]
    public void Accepting_what_is_not_any_more_what_was_shown_writes_nothing()
    {
        var files = TestFiles.Reviewed().Edit(A, "item: motor}", "item: {words: motors}}");
        var item = Agenda(files).Items[0];
        Assert.Equal((Acceptance.Changed, null), Reviewer.Accept(files.Edit(A, "words: motors", "words: engines").ToSources(), item));
        Assert.Equal((Acceptance.Refused, null), Reviewer.Accept(files.Edit(A, "relation: supplies", "relation: suplies").ToSources(), item));
    }

    private static ReviewAgenda Agenda(TestFiles files) => Reviewer.Agenda(files.ToSources(), []);

    private static string FirstVersion(string seals) => string.Concat(
        seals.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != "version: 2").Select(line =>
            line.IndexOf(", parts:", StringComparison.Ordinal) is var cut and >= 0 ? $"{line[..cut]}}}\n" : line + "\n"));
}
