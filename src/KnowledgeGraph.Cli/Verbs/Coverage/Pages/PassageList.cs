using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage.Pages;

/// <summary>The marks of an article by the passage that has them, numbered as the extract has them.</summary>
internal sealed class PassageList
{
    private readonly List<List<int>> passages = [];
    private readonly int[] numbers;

    public PassageList(ArticleCoverage article)
    {
        numbers = new int[article.Marks.Length];
        for (var i = 0; i < article.Marks.Length; i++)
        {
            if (i == 0 || article.Marks[i].Place != article.Marks[i - 1].Place)
            {
                passages.Add([]);
            }

            passages[^1].Add(i);
            numbers[i] = passages.Count;
        }
    }

    /// <summary>The indexes of each passage's marks; the quote comes first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> All => passages;

    /// <summary>Which passage a mark belongs to, from 1.</summary>
    public int NumberOf(int mark) => numbers[mark];
}
