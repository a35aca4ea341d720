using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Coverage;

/// <summary>Compares each article's text with what its extract accounts for.</summary>
internal sealed class CoverageCheck(FolderBasis basis)
{
    private readonly Lazy<NumberChecks> numbers = new(() => new(basis.Vocabulary, basis.Registry));

    public CoverageReport Report(CheckedFolder all)
    {
        var readable = all.Articles.Select(article => article.Article.Id);
        return new(
            [.. all.Articles.Where(article => article.Text is not null).Select(Of)],
            [.. all.Articles.Where(article => article.Text is null).Select(article => article.Article.Id)], [.. all.Known.Except(readable)], all.IsFaulty);
    }

    /// <param name="article">One whose text is here.</param>
    public ArticleCoverage Of(CheckedArticle article)
    {
        var text = article.Text!;
        var places = new TextPlaces(text.Text.Content);
        var marks = TextMarks.Of(text, places, article.Extract?.Passages ?? []).ToImmutableArray();
        var sentences = Sentences.Of(text.Text.Content).Select(sentence => places.Range(sentence.Start, sentence.End))
            .Select(range => new TextSentence(range, !marks.Any(mark => mark.Range.Touches(range)))).ToImmutableArray();
        var found = FinderOf(article).Find(text.Text.Content);
        return new(article.Article, text.Text, sentences, [.. Occurrences(found, places, sentences, marks)], marks, Claims(article));
    }

    /// <summary>Finds the numbers of an article's text as its coverage counts them.</summary>
    public NumberScanner ScannerOf(CheckedArticle article) =>
        numbers.Value.ScannerOf(article.Article, [.. (article.Extract?.Names ?? []).Select(name => name.Text)]);

    private OccurrenceFinder FinderOf(CheckedArticle article) => new(ScannerOf(article), new(KnownNames.Of(basis.Registry, article)));

    private static IEnumerable<TextOccurrence> Occurrences(
        List<FoundOccurrence> found, TextPlaces places, ImmutableArray<TextSentence> sentences, ImmutableArray<TextMark> marks)
    {
        var sentence = 0;
        foreach (var (sort, words, whole, entities) in found)
        {
            var range = places.Range(words.Start, words.End);
            while (sentence < sentences.Length - 1 && sentences[sentence].Range.End <= range.Start)
            {
                sentence++;
            }

            var mark = marks.Where(mark => mark.Range.Holds(range)).MinBy(mark => mark.Kind);
            yield return new(sort, mark?.Kind ?? OccurrenceState.Open, range, places.Range(whole.Start, whole.End), sentence, mark?.Reason, entities);
        }
    }

    private ImmutableSortedDictionary<string, MarkedClaim> Claims(CheckedArticle article)
    {
        var own = (article.Extract?.Own ?? []).ToDictionary(entity => entity.Id);
        var sentence = new Sentence(basis.Vocabulary, id => own.GetValueOrDefault(id) ?? basis.Registry.Find(id.Value)!);
        return article.Claims.Select(claim => claim.Claim).ToImmutableSortedDictionary(claim => claim.Id.Name, claim => Marked(claim, sentence), StringComparer.Ordinal);
    }

    private static MarkedClaim Marked(ResolvedClaim claim, Sentence sentence) =>
        new(claim.Id, sentence.Of(claim.Form, claim.Modality), claim.Modality, claim.Place);
}
