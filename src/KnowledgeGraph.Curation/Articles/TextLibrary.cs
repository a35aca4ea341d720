using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Articles;

/// <summary>The texts on this machine, told apart by whether they are the ones that the records speak of.</summary>
internal sealed class TextLibrary
{
    private readonly Dictionary<string, ProofText> right = [];
    private readonly Dictionary<string, ProofText> other = [];

    public TextLibrary(SourceFolder folder, IEnumerable<ArticleRecord> records)
    {
        foreach (var found in Spread.Over([.. records], record => Find(folder, record)))
        {
            if (found is null)
            {
                Absent++;
            }
            else
            {
                (found.IsRight ? right : other).Add(found.Article.Value, found.Text);
            }
        }
    }

    /// <summary>Articles whose text is not here at all.</summary>
    public int Absent { get; }

    /// <summary>The article's own text; null where it is not here.</summary>
    public ProofText? Find(ArticleId article) => right.GetValueOrDefault(article.Value);

    /// <summary>A text in the article's place that is another than its record tells of.</summary>
    public ProofText? FindOther(ArticleId article) => other.GetValueOrDefault(article.Value);

    /// <summary>The articles, but for one, whose own text is here, by id.</summary>
    public IEnumerable<KeyValuePair<string, ProofText>> Others(ArticleId but) =>
        right.Where(text => text.Key != but.Value).OrderBy(text => text.Key, StringComparer.Ordinal);

    public ArticleTexts ToTexts()
    {
        var texts = new Dictionary<string, ArticleText>();
        foreach (var (article, text) in right)
        {
            texts.Add(article, text.Text);
        }

        return new(texts);
    }

    private static FoundText? Find(SourceFolder folder, ArticleRecord record)
    {
        if (folder.Find($"{SourceFolder.Texts}{record.Stem}.txt") is not { } file)
        {
            return null;
        }

        var text = ArticleText.Normalise(System.Text.Encoding.UTF8.GetString(file.Bytes));
        return new(record.Article.Id, new(text), text.Sha256() == record.Article.Sha256);
    }

    private sealed record FoundText(ArticleId Article, ProofText Text, bool IsRight);
}
