using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Verbs.Coverage.Pages;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage;

/// <summary><c>kg coverage</c></summary>
internal sealed class CoverageVerb : Verb
{
    private readonly Argument<string[]> articles = ArticleArgument.Create("Only these articles, by id. Without: all whose text is here.");
    private readonly Flag all = new("--all") { Description = "List what is extracted, context and dismissed too, not only what is open." };
    private readonly Flag failOnOpen = new("--fail-on-open") { Description = "1 where something is open; otherwise a report ends with 0." };
    private readonly Option<string?> page = new("--page")
    {
        Description = "Write the texts with quotes and open places marked, as HTML: FILE.html for one article, or a folder. Outside the repository.",
        HelpName = "FILE|DIR",
    };

    private readonly Option<string> format = FormatOption.CreateOption();

    public CoverageVerb(Surroundings surroundings)
        : base("coverage", "What the extracts leave out: each number, amount, date and known name that no quote, context or skip holds. Needs the articles' texts.", surroundings)
    {
        Add(articles);
        Add(all);
        Add(failOnOpen);
        Add(page);
        Add(format);
    }

    public override IReadOnlyList<string> Examples => ["kg coverage 000", "kg coverage 000 --page ~/000.html", "kg coverage --all --format json", "kg coverage --fail-on-open"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = DataFolders.Of(parsed, Surroundings);
        var target = parsed.GetValue(page) is { } named ? new PageTarget(Path.GetFullPath(named, Surroundings.WorkingFolder), folder.Root) : null;
        var report = await CoverageReader.ReadAsync(folder, cancellation);
        var asked = ArticleArgument.Of(parsed, articles, report.Known);
        ImmutableArray<ArticleCoverage> shown = [.. report.Articles.Where(article => asked.IsEmpty || asked.Contains(article.Article.Id))];
        var states = all.IsSet(parsed) ? OccurrenceStates.All : OccurrenceStates.OpenOnly;
        Show(shown, states, FormatOption.Of(parsed, format));
        foreach (var file in target is null ? [] : await target.WriteAsync(shown, cancellation))
        {
            Surroundings.Error.WriteLine($"written: {file}");
        }

        foreach (var line in CoverageNotice.Of(report, asked))
        {
            Surroundings.Error.WriteLine(line);
        }

        return failOnOpen.IsSet(parsed) && shown.Any(article => article.Open > 0) ? ExitCode.Findings : ExitCode.Done;
    }

    private void Show(ImmutableArray<ArticleCoverage> shown, OccurrenceStates states, OutputFormat format)
    {
        var page = new Page(Surroundings);
        if (format == OutputFormat.Json)
        {
            page.Answer(format, CoverageRows.Of(shown, states));
            return;
        }

        page.Answer(format, CoverageCounts.Of(shown));
        page.Answer(format, () => CoverageRows.Of(shown, states), () => shown.SelectMany(article => CoverageTree.Of(article, states)));
    }
}
