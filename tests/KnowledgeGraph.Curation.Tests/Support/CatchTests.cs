using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Support;

/// <summary>
/// How many mistakes the words give away: the repository's claims are made wrong, one by one. The floors stand a little below what was measured.
/// A narrator's opinion and a rumour that is told in what to see have no word in the quote, so losing them is not found.
/// </summary>
public sealed class CatchTests(ITestOutputHelper output)
{
    private static readonly ShippedClaims Claims = new();

    [Fact]
    public void Somebody_else_of_the_same_kind() => AtLeast(95, SupportCodes.NotNamed, Claims.OfAnother);

    [Theory]
    [InlineData(Act.Announced, 95)]
    [InlineData(Act.Alleged, 94)]
    [InlineData(Act.Denied, 95)]
    [InlineData(Act.Recommended, 94)]
    public void An_act_that_nobody_shows(Act act, int least) => AtLeast(least, SupportCodes.NoCue, claim => ShippedClaims.Stronger(claim).Where(wrong => wrong.Modality.Act == act));

    [Theory]
    [InlineData(Status.Planned, 82)]
    [InlineData(Status.Forecast, 90)]
    [InlineData(Status.Hypothetical, 90)]
    public void A_status_that_nothing_shows(Status status, int least) =>
        AtLeast(least, SupportCodes.NoCue, claim => ShippedClaims.Stronger(claim).Where(wrong => wrong.Modality.Status == status));

    [Fact]
    public void A_negation_that_is_not_there() =>
        AtLeast(88, SupportCodes.NoCue, claim => ShippedClaims.Stronger(claim).Where(wrong => wrong.Modality.Polarity == Polarity.Negated));

    [Theory]
    [InlineData(Status.Planned, 55)]
    [InlineData(Status.Forecast, 40)]
    [InlineData(Status.Hypothetical, 55)]
    public void A_status_lost(Status status, int least) =>
        AtLeast(least, SupportCodes.CueNotTaken, claim => claim.Modality.Status == status ? ShippedClaims.Plainer(claim).Where(wrong => wrong.Modality.Status == Status.Actual) : []);

    [Theory]
    [InlineData(Act.Announced, 60)]
    [InlineData(Act.Recommended, 40)]
    public void An_act_lost(Act act, int least) =>
        AtLeast(least, SupportCodes.CueNotTaken, claim => claim.Modality.Act == act ? ShippedClaims.Plainer(claim).Where(wrong => wrong.Modality.Act == Act.Asserted) : []);

    [Fact]
    public void A_negation_lost() =>
        AtLeast(85, SupportCodes.CueNotTaken, claim => claim.Modality.Polarity == Polarity.Negated ? ShippedClaims.Plainer(claim).Where(wrong => wrong.Modality.Polarity == Polarity.Affirmed) : []);

    private void AtLeast(int percent, string code, Func<ResolvedClaim, IEnumerable<ResolvedClaim>> wrongs)
    {
        var (made, found) = Claims.Count(code, wrongs);
        output.WriteLine($"{found} of {made}: {100m * found / made:0} %");
        Assert.True(100 * found >= percent * made, $"{found} of {made} were found, and {percent} % are the least");
    }
}
