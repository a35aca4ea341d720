using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg articles</c></summary>
internal sealed class ArticlesVerb : Verb
{
    private readonly Option<string> format = FormatOption.CreateOption();

    public ArticlesVerb(Surroundings surroundings)
        : base("articles", "The articles: who published them and when, how many claims they give, how much of each is quoted.", surroundings) => Add(format);

    public override IReadOnlyList<string> Examples => ["kg articles", "kg articles --format json"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var graph = await Opening.OpenAsync(parsed, Surroundings, cancellation);
        var articles = await graph.AskAsync(new ListArticles(), cancellation);
        new Page(Surroundings).Answer(FormatOption.Of(parsed, format), Rows(articles, graph.Curated));
        return ExitCode.Done;
    }

    private static RowTable Rows(ImmutableArray<ListedArticle> articles, CurationResult curated) => new(
        ["article", "title", "publisher", "published", "languages", "status", "claims", "quotes", "quoted", "text"],
        [.. articles.Select(article => Row(article, curated))]);

    private static ImmutableArray<GraphValue> Row(ListedArticle article, CurationResult curated)
    {
        var coverage = curated.Coverage.FirstOrDefault(entry => entry.Article.Value == article.Name.Id);
        var textIsHere = coverage is not null && curated.Texts.Find(coverage.Article) is not null;
        return
        [
            article.Name.Id, article.Name.Title, article.Publisher?.Name, article.Published,
            GraphList.Of(article.Languages.Select(language => (GraphValue)language)), article.Status, article.Claims, article.Quotes,
            coverage is null ? null : Percent(coverage.Share), textIsHere ? "here" : "not here",
        ];
    }

    private static string Percent(decimal share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
