using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>A number that one article gives.</summary>
/// <param name="Form"><c>value</c>, <c>change</c>, <c>ratio</c>, <c>share</c> or <c>ranked</c>.</param>
/// <param name="Extent">How much, and against what, as people read it: <c>less than 1/5 of that of leading makers</c>.</param>
/// <param name="Number">The same, exact and in parts.</param>
/// <param name="Whose">Whom it is of; null where it is of a whole relation or event.</param>
/// <param name="Places">
/// What the entity asked for is in it: <c>of</c>, a role in the claim, or what it is taken against (<c>versus</c>, <c>than</c>, <c>whole</c>, <c>among</c>); ordered.
/// </param>
/// <param name="Against">The entity that it is taken against; null where words stand there, or nothing.</param>
/// <param name="AgainstWords">The words.</param>
/// <param name="Scope">Which segment, test cycle or population; null where the article names none.</param>
/// <param name="Time">Its own, else its claim's.</param>
/// <param name="AsWritten">The quote's own words for the quantity.</param>
/// <param name="Source">The claim that states it.</param>
public sealed record FoundFigure(
    MeasureName Measure, string Form, string Extent, ExactFigure Number, EntityName? Whose, ImmutableArray<string> Places,
    EntityName? Against, string? AgainstWords, string? Scope, ClaimTime? Time, string? AsWritten, FigureSource Source)
{
    internal static FoundFigure Of(Row row, string place) => new(
        new(row.Text("measure"), row.Text("label")), row.Text("form"), row.Text("extent"), ExactFigure.Of(row), row.EntityOrNull("whose"), [place],
        row.EntityOrNull("against"), row.TextOrNull("againstWords"), row.TextOrNull("scope"), ClaimTime.Of(row), row.TextOrNull("asWritten"), FigureSource.Of(row));
}

/// <param name="Label">As people read it: <c>net profit</c>.</param>
public sealed record MeasureName(string Id, string Label);

/// <param name="Form">Of the claim: <c>figure</c>, or <c>relation</c> or <c>event</c> where the figure belongs to one.</param>
/// <param name="Speakers">The one nearest the article's author first; empty: the author.</param>
/// <param name="Published">As the article's record writes it; null where unknown.</param>
public sealed record FigureSource(
    string Claim, string Sentence, string Form, Manner Manner, string? Doubt, ImmutableArray<EntityName> Speakers,
    ArticleName Article, string? Published, ImmutableArray<string> Quotes)
{
    internal static FigureSource Of(Row row) => new(
        row.Text("claim"), row.Text("sentence"), row.Text("claimForm"), Manner.Of(row), row.TextOrNull("doubt"), row.Entities("speakers", "speakerNames"),
        ArticleName.Of(row), row.TextOrNull("published"), row.Texts("quotes"));
}
