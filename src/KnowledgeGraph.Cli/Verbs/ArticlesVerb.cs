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
internal sealed class ArticlesVerb : ReadingVerb
{
    private readonly Option<string> format = FormatOption.CreateOption();

    public ArticlesVerb(Surroundings surroundings)
        : base("articles", "The articles: who published them and when, how many claims they give, how much of each is quoted.", surroundings)
    {
        Add(format);
        StoreOptions.AddTo(this);
    }

    public override IReadOnlyList<string> Examples => ["kg articles", "kg articles --format json"];

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var graph = Opening.OpenWithTree(parsed, Surroundings, SealPolicy.SealedOnly, cancellation);
        var question = new ListArticles();
        var articles = question.Read(graph.Results(question.Statements, cancellation));
        new Page(Surroundings).Answer(FormatOption.Of(parsed, format), Rows(articles, graph.Tree));
        return ExitCode.Done;
    }

    private static RowTable Rows(ImmutableArray<ListedArticle> articles, WorkingTree? tree) => new(
        ["article", "title", "publisher", "published", "languages", "status", "claims", "quotes", "quoted", "text"],
        [.. articles.Select(article => Row(article, tree))]);

    private static ImmutableArray<GraphValue> Row(ListedArticle article, WorkingTree? tree)
    {
        var read = tree?.Articles.FirstOrDefault(read => read.Id == article.Name.Id);
        return
        [
            article.Name.Id, article.Name.Title, article.Publisher?.Name, article.Published,
            GraphList.Of(article.Languages.Select(language => (GraphValue)language)), article.Status, article.Claims, article.Quotes,
            read is null ? null : Percent(read.Share), read is { HasText: true } ? "here" : "not here",
        ];
    }

    private static string Percent(decimal share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
