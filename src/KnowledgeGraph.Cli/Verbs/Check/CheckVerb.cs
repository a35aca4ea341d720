using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Check;

/// <summary><c>kg check</c></summary>
internal sealed class CheckVerb : Verb
{
    private readonly Argument<string[]> articles = ArticleArgument.Create("Only these articles, by id; what belongs to no article is always checked.");
    private readonly Option<string> format = FindingsFormatOption.CreateOption();

    private readonly Flag silenced = new("--silenced")
    {
        Description = "List, in place of the findings, those that claims silence, each with the reason.",
    };


    public CheckVerb(Surroundings surroundings)
        : base("check", "Check schema, registry, records and extracts; prove every quote in the article's text. 1 where there are errors.", surroundings)
    {
        Add(articles);
        Add(format);
        Add(silenced);
    }

    public override IReadOnlyList<string> Examples => ["kg check", "kg check 000 003", "kg check --format sarif > kg.sarif"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = DataFolders.Of(parsed, Surroundings);
        var result = await Curator.CheckAsync(folder, cancellation);
        var asked = ArticleArgument.Of(parsed, articles, result.Known);
        var found = result.Diagnostics.Where(diagnostic => asked.IsEmpty || diagnostic.Article is null || asked.Contains(diagnostic.Article)).ToList();
        var let = result.Silenced.Where(finding => asked.IsEmpty || asked.Contains(finding.Claim.Article)).ToList();
        new FindingsPage(Surroundings, folder).Write(silenced.IsSet(parsed) ? let.ConvertAll(Shown) : found, FindingsFormatOption.Of(parsed, format));
        var errors = found.Count(diagnostic => diagnostic.Severity == Severity.Error);
        Summarise(result.Articles, asked, errors, found.Count - errors, let.Count);
        return errors > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>A silenced finding, with why somebody lets it stand.</summary>
    private static Diagnostic Shown(SilencedFinding finding) =>
        finding.Diagnostic with { Message = $"silenced for {finding.Claim}: {finding.Reason} ({finding.Diagnostic.Message})" };

    private void Summarise(ImmutableArray<ArticleTally> tallies, ImmutableArray<ArticleId> asked, int errors, int warnings, int silenced)
    {
        foreach (var tally in tallies.Where(tally => asked.IsEmpty || asked.Contains(tally.Article)))
        {
            var share = (100 * tally.Quoted.Share).ToString("0.0", CultureInfo.InvariantCulture);
            var proof = tally is { Proved: > 0, HasText: false } ? "; its text is not here: sealed, not re-proved" : "";
            Surroundings.Error.WriteLine($"{tally.Article}: {tally.Proved} claims, {share} % of the text quoted{proof}");
        }

        Surroundings.Error.WriteLine($"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}{(silenced == 0 ? "" : $", {silenced} silenced (--silenced lists them)")}");
    }
}
