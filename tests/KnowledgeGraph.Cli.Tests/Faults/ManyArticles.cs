using KnowledgeGraph.Curation;
using KnowledgeGraph.Publishing;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>A data folder with many copies of the invented articles, so that an apply takes a while. Nobody has reviewed them.</summary>
internal sealed class ManyArticles : IDisposable
{
    private readonly CopiedFolder folder = new(Tree.Invented);

    /// <param name="from">The number of the first copy.</param>
    /// <param name="edition">What one claim of each copy and one entity of the registry say, so that two editions differ.</param>
    public ManyArticles(int from, int copies, string edition)
    {
        for (var number = from; number < from + copies; number++)
        {
            Copy("c1_courier", "c1", $"n{number:d3}", "Which price is meant, the article", $"Which price is meant, the {edition} of the article");
        }

        Put("curation/entities/all.yaml", "curation/entities/all.yaml", text => text.Replace("A street lamp", $"A street lamp of the {edition}", StringComparison.Ordinal));
    }

    public string Root => folder.Root;

    public async Task<GraphContent> ReadAsync() =>
        (await Projection.ReadAsync(DataFolder.At(Root), SealPolicy.UnsealedToo, TestContext.Current.CancellationToken)).Content;

    public void Dispose() => folder.Dispose();

    private void Copy(string stem, string id, string copy, string words, string changed)
    {
        Put($"seeds/{stem}.yaml", $"seeds/{copy}_copy.yaml", text => text.Replace($"article: {id}", $"article: {copy}", StringComparison.Ordinal));
        Put($"seeds/text/{stem}.txt", $"seeds/text/{copy}_copy.txt", text => text);
        Put($"curation/extracts/{id}.yaml", $"curation/extracts/{copy}.yaml", text =>
            text.Replace($"article: {id}", $"article: {copy}", StringComparison.Ordinal).Replace(words, changed, StringComparison.Ordinal));
    }

    private void Put(string from, string to, Func<string, string> change) => File.WriteAllText(folder.File(to), change(File.ReadAllText(folder.File(from))));
}
