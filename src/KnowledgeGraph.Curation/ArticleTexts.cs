using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>The article texts on this machine. Another text than the record tells of is not among them.</summary>
public sealed class ArticleTexts
{
    private readonly Dictionary<string, ArticleText> texts;

    private ArticleTexts(Dictionary<string, ArticleText> texts) => this.texts = texts;

    internal static ArticleTexts Of(IEnumerable<CheckedArticle> articles)
    {
        var texts = new Dictionary<string, ArticleText>();
        foreach (var article in articles)
        {
            if (article.Text is { Text: var text })
            {
                texts.Add(article.Article.Id.Value, text);
            }
        }

        return new(texts);
    }

    /// <summary>Null where the text is not here.</summary>
    public ArticleText? Find(ArticleId article) => texts.GetValueOrDefault(article.Value);

    /// <summary>The sentence or sentences that a quote stands in; null where the text is not here.</summary>
    public QuoteInSentence? Around(Quote quote) => Find(quote.Article) is { } text ? QuoteInSentence.In(text, quote) : null;
}
