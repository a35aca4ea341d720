using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage;

/// <summary><c>kg suggest</c></summary>
internal sealed class SuggestVerb : Verb
{
    private readonly Argument<string[]> articles = ArticleArgument.Create("Only these articles, by id. Without: all whose text is here.");

    public SuggestVerb(Surroundings surroundings)
        : base("suggest", "Draft passages for what the extracts leave out, as YAML to mend and paste. Accepts nothing. Needs the articles' texts.", surroundings) => Add(articles);

    public override IReadOnlyList<string> Examples => ["kg suggest 004", "kg suggest 004 > drafts.yaml"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var report = await Suggester.SuggestAsync(DataFolders.Of(parsed, Surroundings), cancellation);
        var asked = ArticleArgument.Of(parsed, articles, report.Coverage.Known);
        var shown = report.Articles.Where(article => asked.IsEmpty || asked.Contains(article.Article)).ToList();
        Surroundings.Out.Write(string.Join('\n', shown.Where(article => article.Passages > 0).Select(article => article.Yaml)));
        foreach (var article in shown)
        {
            Surroundings.Error.WriteLine($"{article.Article}: {article.Passages} {(article.Passages == 1 ? "draft" : "drafts")}");
        }

        foreach (var line in CoverageNotice.Of(report.Coverage, asked))
        {
            Surroundings.Error.WriteLine(line);
        }

        return ExitCode.Done;
    }
}
