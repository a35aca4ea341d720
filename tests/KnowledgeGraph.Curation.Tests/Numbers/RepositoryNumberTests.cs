using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Numbers;

/// <summary>The repository's own figures: each is proved by its quote, and changed in one thing it is not.</summary>
public sealed class RepositoryNumberTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_figure_is_proved_and_no_changed_one_is()
    {
        var (figures, mutations) = (0, 0);
        var wrong = new List<string>();
        foreach (var (figure, evidence, claim) in Figures())
        {
            if (figure.AsWritten is null)
            {
                wrong.Add($"{claim}: {FigureWords.Of(figure)} is not proved");
            }

            figures++;
            foreach (var other in Mutations.Of(figure.Quantity))
            {
                mutations++;
                if (IsProved(figure, other, evidence))
                {
                    wrong.Add($"{claim}: '{figure.AsWritten}' proves {other}");
                }
            }
        }

        output.WriteLine($"{figures} figures, {mutations} changed ones");
        Assert.True(figures > 0);
        Assert.Equal([], wrong);
    }

    /// <summary>"As long as 58 months" may be exact or up to.</summary>
    private static bool IsProved(Figure figure, Quantity other, ScannedEvidence evidence)
    {
        var isQualified = other.Qualifier != figure.Quantity.Qualifier && evidence.Support
            .SelectMany(words => words.Numbers).Any(number => number.Cue is { } cue && (cue.Allowed & (QualifierSet)(1 << (int)other.Qualifier)) != 0);
        return !isQualified && QuantityProof.Prove(TestFigures.Of(figure.Form, other, figure.Measure), evidence, out _) is not null;
    }

    private static List<(Figure, ScannedEvidence, ClaimId)> Figures()
    {
        var files = FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken);
        var all = new FolderCheck(files).Run();
        var numbers = new NumberChecks(all.Vocabulary, all.Registry);
        var found = new List<(Figure, ScannedEvidence, ClaimId)>();
        foreach (var article in all.Articles)
        {
            var scans = new QuoteScans(numbers.ScannerOf(article.Article, [.. (article.Extract?.Names ?? []).Select(name => name.Text)]));
            foreach (var claim in article.Claims.Select(sealed_ => sealed_.Claim))
            {
                found.AddRange(FigureForms.Of(claim.Form).Select(figure => (figure, scans.Of(claim.Evidence), claim.Id)));
            }
        }

        return found;
    }
}
