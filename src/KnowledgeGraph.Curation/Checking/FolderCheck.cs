using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>Reads and checks a data folder, stage after stage, and keeps all that it says.</summary>
internal sealed class FolderCheck(SourceFolder folder)
{
    public CheckedFolder Run()
    {
        var basis = new BasisReader(folder, new Findings()).Read();
        var across = new AcrossArticles(basis);
        var articles = Spread.Over(basis.Articles, new ArticleCheck(basis, across).Of);
        return new(basis, across.Check(), [.. articles.OfType<CheckedArticle>()]);
    }
}
