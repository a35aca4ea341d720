using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Numbers;

public sealed class TimeProofTests
{
    [Theory]
    [InlineData("2021-01", "in January 2021, 5 were sold")]
    [InlineData("2025-Q1", "in the first quarter of 2025")]
    [InlineData("2025-H1", "2025年上半年")]
    [InlineData("~2021", "around 2021")]
    [InlineData("before 2015", "since before 2015")]
    [InlineData("2024/2034", "from 2024 to 2034")]
    [InlineData("2025-08-14", "2025-08-14 16:48")]
    [InlineData("2025-07 (in July)", "in July")]
    [InlineData("~2025-07 (recently)", "met recently")]
    [InlineData("before 2026 (by the end of the year)", "by the end of the year")]
    [InlineData("2014/2021-02 (Since 2014)", "Since 2014")]
    [InlineData("(over ten years)", "over ten years")]
    [InlineData("before profit-25q1", "earlier")]
    [InlineData("2025-03", "In 2025 it rose; in March it fell")]
    public void Time_is_proved(string when, string words) => Assert.Empty(Check(when, words));

    [Theory]
    [InlineData("2021-01", "in January", ProofFailureKind.Time)]
    [InlineData("2021-02", "in January 2021", ProofFailureKind.Time)]
    [InlineData("2021", "in 2020", ProofFailureKind.Time)]
    [InlineData("2025-Q2", "the first quarter of 2025", ProofFailureKind.Time)]
    [InlineData("2024/2034", "from 2024", ProofFailureKind.Time)]
    [InlineData("2021-01", "January 2020, and March 2021", ProofFailureKind.Time)]
    [InlineData("2025-08 (in July)", "in July", ProofFailureKind.TimeWords)]
    [InlineData("2025-Q2 (in July)", "in July", ProofFailureKind.TimeWords)]
    public void Another_time_is_refused(string when, string words, object kind) => Assert.Equal((ProofFailureKind)kind, Assert.Single(Check(when, words)).Kind);

    [Theory]
    [InlineData("in 5 minutes", "400 kilometers of energy in 5 minutes", true)]
    [InlineData("in 6 minutes", "400 kilometers of energy in 5 minutes", false)]
    [InlineData("the L2+ level", "intelligent driving", true)]
    [InlineData("the first quarter", "in the first quarter of 2025", true)]
    [InlineData("in 2024", "in the first quarter of 2025", false)]
    public void Scope_has_only_the_quotes_numbers(string scope, string words, bool isProved) =>
        Assert.Equal(isProved, !TextProof.Check(scope, null, Evidence(words)).Any());

    private static IEnumerable<ProofFailure> Check(string written, string words)
    {
        Assert.True(ArticleId.TryParse("a", out var article));
        Assert.True(WhenText.TryParse(written, article, out var when));
        return TimeProof.Check(when, Evidence(words));
    }

    private static ScannedEvidence Evidence(string words) => ScannedEvidence.Of(TestWords.Scanner("en"), [words], []);
}
