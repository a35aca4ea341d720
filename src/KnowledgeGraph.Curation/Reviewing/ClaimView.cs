using System.Collections.Immutable;
using KnowledgeGraph.Curation.Assembling;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>Shows one article's claims to whoever signs them. The article's text is here.</summary>
internal sealed class ClaimView
{
    private readonly ArticleText text;
    private readonly Sentence sentence;
    private readonly ClaimFields fields;

    public ClaimView(CheckedFolder all, CheckedArticle article)
    {
        var own = article.Extract!.Own.ToDictionary(entity => entity.Id.Value);
        Entity EntityOf(EntityId id) => own.GetValueOrDefault(id.Value) ?? all.Registry.Find(id.Value)!;
        text = article.Text!.Text;
        sentence = new(all.Vocabulary, EntityOf);
        fields = new(sentence, EntityOf);
    }

    public string Sentence(SealedClaim claim) => sentence.Of(KnowledgeAssembly.Claim(claim));

    public ImmutableArray<ReviewField> Fields(SealedClaim claim) => fields.Of(claim.Claim);

    public ImmutableArray<ReviewQuote> Quotes(SealedClaim claim)
    {
        var quotes = ImmutableArray.CreateBuilder<ReviewQuote>();
        var evidence = KnowledgeAssembly.Claim(claim).Evidence;
        for (var i = 0; i < evidence.Length; i++)
        {
            var (role, quote) = evidence[i];
            quotes.Add(new(role, QuoteInSentence.In(text, quote) ?? new("", quote.Exact, ""), quote.Start, claim.Claim.Evidence[i].Quote.Place));
        }

        return quotes.ToImmutable();
    }

    /// <summary>Where anything of the claim is written.</summary>
    public IEnumerable<Place> Places(SealedClaim claim)
    {
        var written = claim.Claim;
        var figures = written.FigurePlaces.SelectMany(places => new[] { places.Quantity, places.When, places.Scope, places.Against });
        return figures.Append(written.WhenPlace).OfType<Place>().Prepend(written.Place).Concat(written.Evidence.Select(item => item.Quote.Place));
    }

    /// <summary>The words that stand in these places of the text.</summary>
    public ImmutableArray<string> Words(IReadOnlyList<QuoteSpan> spans) => [.. spans.Select(Words).Where(words => words.Length > 0)];

    private string Words(QuoteSpan span)
    {
        var (start, end) = (CodePoint.ToIndex(text.Content, span.Start), CodePoint.ToIndex(text.Content, span.Start + span.Length));
        return start < 0 || end < 0 ? "" : text.Content[start..end];
    }
}
