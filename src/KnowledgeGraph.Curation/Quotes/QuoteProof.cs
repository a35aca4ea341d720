using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Proves an article's quotes: that the words stand in its text, and where.</summary>
/// <remarks>
/// A quote that is not proved is one of three. Moved: the article's text has the words, but not the occurrence that is named.
/// Misattributed: it does not have them, and the text of another article does. Nowhere: no text on this machine has them.
/// </remarks>
/// <param name="found">What stands in the place of the article's text; null where nothing does.</param>
/// <param name="library">Where words are looked for that do not stand in it.</param>
internal sealed class QuoteProof(ArticleRecord record, FoundText? found, TextLibrary library, Findings findings)
{
    /// <summary>A longer one is too long in any case, which is reported already; near words are not looked for.</summary>
    private const int LongestSought = 10 * Quote.MaxLength;

    /// <summary>Where each quote begins, in code points; null where the article's text is not here. Quotes that are not proved are missing from it.</summary>
    public IReadOnlyDictionary<ResolvedQuote, QuoteSpan>? Prove(ResolvedExtract extract)
    {
        var quotes = extract.Claims.SelectMany(claim => claim.Evidence).Select(evidence => evidence.Quote).Distinct().ToList();
        if (found is not { IsRight: true, Text: var text })
        {
            ReportAbsence(extract, quotes);
            return null;
        }

        CheckRecord(text);
        var proved = new Dictionary<ResolvedQuote, QuoteSpan>();
        foreach (var quote in quotes)
        {
            if (Prove(quote, text) is { } start)
            {
                proved.Add(quote, new(start, ArticleText.CodePoints(quote.Exact)));
            }
        }

        new SkipProof(text, findings).Check(extract.Passages);
        return proved;
    }

    private int? Prove(ResolvedQuote quote, ProofText text)
    {
        var count = text.Count(quote.Exact);
        if (count == 0)
        {
            if (quote.Exact.Length <= LongestSought)
            {
                Missing(quote, text);
            }

            return null;
        }

        if (quote.Occurrence == 0 && count > 1)
        {
            findings.Add(QuoteErrors.SeveralTimes(quote.Place, quote.Exact, [.. text.All(quote.Exact)]));
            return null;
        }

        if (quote.Occurrence > count)
        {
            findings.Add(QuoteErrors.Moved(quote.Place, quote.Exact, quote.Occurrence, [.. text.All(quote.Exact)]));
            return null;
        }

        return text.Find(quote.Exact, Math.Max(1, quote.Occurrence));
    }

    private void Missing(ResolvedQuote quote, ProofText text)
    {
        var (article, sought) = (record.Article.Id, new SoughtWords(quote.Exact));
        var here = NearestPassage.Anywhere(sought, text);
        var elsewhere = library.Others(article).Select(other => (other.Article.Value, other.Text.All(quote.Exact).FirstOrDefault())).Where(place => place.Item2 is not null).ToList();
        findings.Add(elsewhere.Count > 0
            ? QuoteErrors.Misattributed(quote.Place, quote.Exact, article.Value, elsewhere!, here)
            : QuoteErrors.Nowhere(quote.Place, quote.Exact, here, OtherTexts.Nearest(sought, library.Others(article)), library.Absent));
    }

    private void ReportAbsence(ResolvedExtract extract, List<ResolvedQuote> quotes)
    {
        var article = record.Article;
        if (found?.Text is { } other)
        {
            var standing = quotes.Count(quote => other.Count(quote.Exact) > 0);
            findings.Add(ArticleErrors.OtherText(article.Place, article.Id.Value, other.Text.Sha256(), other.Text.Length, standing, quotes.Count));
        }
        else if (!extract.Claims.IsEmpty)
        {
            findings.Add(ArticleErrors.TextNotHere(extract.Place, article.Id.Value));
        }
    }

    private void CheckRecord(ProofText text)
    {
        if (text.Text.Length != record.Article.Length)
        {
            findings.Add(ArticleErrors.LengthDiffers(record.Article.Place, record.Article.Length, text.Text.Length));
        }

        foreach (var (field, words) in record.Quoted.Where(quoted => text.Count(ArticleText.NormaliseSpan(quoted.Words.Text)) == 0))
        {
            findings.Add(ArticleErrors.FieldQuoteNotThere(words.Place, field, words.Text));
        }
    }
}
