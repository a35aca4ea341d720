using Xunit;

namespace KnowledgeGraph.Model.Tests;

public sealed class WordingTests
{
    private static readonly Wording Supply = new("supplies", "does not supply", "supply");
    private static readonly Wording Equip = new("is equipped with", "is not equipped with", "be equipped with");
    private static readonly Wording Invest = new("invested in", "did not invest in", "invest in");

    [Theory]
    [InlineData(GrammaticalNumber.Singular, "supplies", "is equipped with", "invested in")]
    [InlineData(GrammaticalNumber.Plural, "supply", "are equipped with", "invested in")]
    public void Verb_Plain_AgreesInNumber(GrammaticalNumber number, string supply, string equip, string invest) =>
        Assert.Equal([supply, equip, invest], [Supply.Verb(Modality.Plain, number), Equip.Verb(Modality.Plain, number), Invest.Verb(Modality.Plain, number)]);

    [Theory]
    [InlineData(Act.Asserted, Status.Actual, "does not supply", "do not supply")]
    [InlineData(Act.Announced, Status.Planned, "plans not to supply", "plan not to supply")]
    [InlineData(Act.Asserted, Status.Forecast, "is expected not to supply", "are expected not to supply")]
    [InlineData(Act.Asserted, Status.Hypothetical, "would not supply", "would not supply")]
    [InlineData(Act.Recommended, Status.Actual, "should not supply", "should not supply")]
    public void Verb_Negated_SaysStatusAndAct(Act act, Status status, string one, string many)
    {
        var modality = new Modality(act, status, Polarity.Negated);
        Assert.Equal([one, many], [Supply.Verb(modality, GrammaticalNumber.Singular), Supply.Verb(modality, GrammaticalNumber.Plural)]);
    }

    [Theory]
    [InlineData(GrammaticalNumber.Singular, "plans to supply", "is planned to be equipped with")]
    [InlineData(GrammaticalNumber.Plural, "plan to supply", "are planned to be equipped with")]
    public void Verb_Planned_PlansToDoOrIsPlannedToBe(GrammaticalNumber number, string supply, string equip)
    {
        var planned = new Modality(Act.Asserted, Status.Planned, Polarity.Affirmed);
        Assert.Equal([supply, equip], [Supply.Verb(planned, number), Equip.Verb(planned, number)]);
    }
}
