using System.Text;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Articles;

/// <summary>The texts on this machine. Each is read when its article is checked, and held by nobody else; only a quote that is nowhere asks for all.</summary>
internal sealed class TextLibrary(SourceFolder folder, IReadOnlyList<ArticleRecord> records)
{
    private readonly Lazy<IReadOnlyList<FoundText>> all = new(() => [.. Spread.Over(records, record => Read(folder, record)).OfType<FoundText>()]);

    /// <summary>Articles whose text is not here at all.</summary>
    public int Absent => records.Count - all.Value.Count;

    /// <summary>What stands in the place of the article's text; null where nothing does.</summary>
    public FoundText? Find(ArticleRecord record) => Read(folder, record);

    /// <summary>The articles, but for one, whose own text is here, by id.</summary>
    public IEnumerable<FoundText> Others(ArticleId but) => all.Value.Where(text => text.IsRight && text.Article != but).OrderBy(text => text.Article);

    private static FoundText? Read(SourceFolder folder, ArticleRecord record)
    {
        if (folder.Find($"{SourceFolder.Texts}{record.Stem}.txt") is not { } file)
        {
            return null;
        }

        var text = ArticleText.Normalise(Encoding.UTF8.GetString(file.Bytes));
        return new(record.Article.Id, new(text), text.Sha256() == record.Article.Sha256);
    }
}

/// <param name="IsRight">Whether it is the one that the record tells of.</param>
internal sealed record FoundText(ArticleId Article, ProofText Text, bool IsRight);
