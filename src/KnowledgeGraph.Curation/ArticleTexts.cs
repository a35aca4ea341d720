using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>The article texts on this machine. Another text than the record tells of is not among them.</summary>
public sealed class ArticleTexts
{
    private readonly Dictionary<string, ArticleText> texts;

    /// <param name="texts">By article id.</param>
    internal ArticleTexts(Dictionary<string, ArticleText> texts) => this.texts = texts;

    /// <summary>Null where the text is not here.</summary>
    public ArticleText? Find(ArticleId article) => texts.GetValueOrDefault(article.Value);

    /// <summary>The sentence or sentences that a quote stands in; null where the text is not here.</summary>
    public QuoteInSentence? Around(Quote quote) => Find(quote.Article) is { } text ? QuoteInSentence.In(text, quote) : null;
}
