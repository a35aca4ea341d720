using System.Collections.Immutable;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Drafting;

/// <summary>Drafts passages for what an article's extract leaves out, in the text's order.</summary>
internal sealed class ArticleDrafts
{
    private readonly ArticleCoverage article;
    private readonly FigureDraft figures;
    private readonly Clauses clauses;
    private readonly Dictionary<int, NumberOccurrence> numbers = [];

    public ArticleDrafts(ArticleCoverage article, Vocabulary vocabulary, NumberScanner scanner)
    {
        (this.article, figures, clauses) = (article, new(vocabulary, scanner), new(article.Text.Content));
        foreach (var number in scanner.Scan(article.Text.Content))
        {
            numbers.Add(number.Numeral.Utf16Start, number);
        }
    }

    public IEnumerable<PassageDraft> All()
    {
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            var open = article.Occurrences.Where(one => one.Sentence == i && one.State == OccurrenceState.Open).ToList();
            var (range, isUnread) = article.Sentences[i];
            foreach (var draft in open.Count > 0 ? OfPlaces(range, open) : isUnread ? [Statement(range, clauses.Beginning(range))] : [])
            {
                yield return draft;
            }
        }
    }

    /// <summary>
    /// One passage for each clause with open places; a clause with a date alone gives the others their time. Names without a number are the sentence's matter, if it
    /// fits into a quote.
    /// </summary>
    private IEnumerable<PassageDraft> OfPlaces(TextRange sentence, List<TextOccurrence> open)
    {
        var whole = clauses.Beginning(sentence);
        var isWhole = open.TrueForAll(one => FigureOf(one) is null) && (open.TrueForAll(one => one.Sort == OccurrenceSort.Date) || whole.End - whole.Start >= sentence.EndIndex - sentence.Index - 1);
        foreach (var group in open.GroupBy(one => isWhole ? whole : clauses.Around(one.Whole, sentence)).Where(group => isWhole || group.Any(one => one.Sort != OccurrenceSort.Date)))
        {
            var (clause, passage) = (article.Text.Content[group.Key.Start..group.Key.End], Statement(sentence, group.Key));
            var figuring = group.Where(one => FigureOf(one) is not null).Select(one => Figure(one, clause, sentence)).ToImmutableArray();
            yield return figuring.IsEmpty ? passage : passage with { Claims = figuring, Dismissal = null };
        }
    }

    private NumberOccurrence? FigureOf(TextOccurrence one) =>
        one.Sort is OccurrenceSort.Number or OccurrenceSort.Money ? numbers.GetValueOrDefault(one.Range.Index) : null;

    private DraftedClaim Figure(TextOccurrence one, string clause, TextRange sentence) => new(
        $"draft-{one.Range.Line}-{one.Range.Column}", figures.Of(FigureOf(one)!, clause), $"{article.Words(one.Whole)}{Candidates(sentence)}");

    private PassageDraft Statement(TextRange sentence, (int Start, int End) clause)
    {
        var quote = Words(clause.Start, clause.End);
        var (see, when) = Time(sentence, clause);
        var name = $"draft-{sentence.Line}-{sentence.Column + ArticleText.CodePoints(article.Text.Content.AsSpan(sentence.Index, clause.Start - sentence.Index))}-says";
        return new(sentence, quote, see, when, [new(name, $"{{says: {Unknown.Yaml}, about: {Unknown.Yaml}}}", $"a statement, or another form{Candidates(sentence)}")], Dismissal(sentence));
    }

    /// <summary>The one date of the sentence that has a year, and the words that have it where the quote does not.</summary>
    private (DraftedWords? See, string? When) Time(TextRange sentence, (int Start, int End) clause)
    {
        var dates = article.Occurrences.Where(one => one.Sort == OccurrenceSort.Date && sentence.Holds(one.Range) && numbers.ContainsKey(one.Range.Index))
            .Select(one => (one.Whole, When: DateDraft.Of(numbers[one.Range.Index].Date))).Where(date => date.When is not null).ToList();
        if (dates.Count != 1)
        {
            return (null, null);
        }

        var (range, when) = dates[0];
        var around = clauses.Around(range, sentence);
        return clause.Start <= range.Index && range.EndIndex <= clause.End ? (null, when) : (Words(around.Start, around.End), when);
    }

    private DraftedWords Words(int start, int end)
    {
        var (content, words) = (article.Text.Content, article.Text.Content[start..end]);
        var (count, nth) = (0, 0);
        for (var at = content.IndexOf(words, StringComparison.Ordinal); at >= 0; at = content.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            count++;
            nth = at == start ? count : nth;
        }

        return new(words, count > 1 ? nth : 0);
    }

    /// <summary>Whom the sentence names; where it names nobody, who was named last.</summary>
    private string Candidates(TextRange sentence)
    {
        var names = article.Occurrences.Where(one => one.Sort == OccurrenceSort.Name).ToList();
        var here = names.Where(one => sentence.Holds(one.Range)).SelectMany(one => one.Entities).Distinct().ToList();
        var before = here.Count > 0 ? null : names.LastOrDefault(one => one.Range.End <= sentence.Start);
        return here.Count > 0 ? $"; named here: {string.Join(", ", here.Select(Named))}" : before is null ? "" : $"; named before: {string.Join(", ", before.Entities.Select(Named))}";
    }

    /// <summary>An article's own actor as its extract names it.</summary>
    private static string Named(EntityId entity) => entity.Article is null ? entity.Value : entity.Value[(entity.Value.IndexOf('@') + 1)..];

    private SkipReason? Dismissal(TextRange sentence)
    {
        var (content, words) = (article.Text.Content, article.Words(sentence));
        var isLine = (sentence.Index == 0 || content[sentence.Index - 1] == '\n') && (sentence.EndIndex == content.Length || content[sentence.EndIndex] == '\n');
        return words[^1] is '?' or '？' ? SkipReason.Question
            : isLine && words[^1] is not ('.' or '。' or '!' or '！' or '…' or '"' or '”' or ')') ? SkipReason.Heading
            : null;
    }
}
