using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>One claim with all that it rests on, as a tree.</summary>
internal static class TraceTree
{
    public static Branch Of(ClaimTrace trace, ClaimOrigin? origin) =>
        new($"{trace.Claim}: {trace.Sentence}", [.. Facts(trace), .. Quotes(trace, origin), Article(trace.Article), .. Links(trace), .. Tree(origin)]);

    private static IEnumerable<Branch> Facts(ClaimTrace trace)
    {
        var manner = trace.Manner.ToString();
        if (manner.Length > 0)
        {
            yield return new($"said to be: {manner}");
        }

        if (trace.Time is { } time)
        {
            yield return new($"when: {ClaimWords.When(time)}");
        }

        if (trace.Rank != "normal")
        {
            yield return new($"rank: {trace.Rank}{(trace.Reason is null ? "" : $", {trace.Reason}")}");
        }

        if (trace.Doubt is { } doubt)
        {
            yield return new($"doubtful: {doubt}");
        }

        yield return new(trace.Speakers.IsEmpty ? "said by: the author" : $"said by: {ClaimWords.Chain(trace.Speakers, Named)}");
    }

    private static IEnumerable<Branch> Quotes(ClaimTrace trace, ClaimOrigin? origin)
    {
        foreach (var quote in trace.Quotes)
        {
            var heading = $"{(quote.Role == "support" ? "quote" : "context")} ({quote.Start}-{quote.End}): \"{CellText.OneLine(quote.Exact)}\"";
            var around = origin?.Around(quote.Start);
            yield return new(heading, around is null ? [new("the article's text is not here: the quote stands alone, sealed, not re-proved")]
                : [new($"in: {CellText.OneLine(around.Before)}[{CellText.OneLine(around.Exact)}]{CellText.OneLine(around.After)}")]);
        }
    }

    private static Branch Article(TracedArticle article)
    {
        var facts = ImmutableArray.CreateBuilder<Branch>();
        Add(facts, "publisher", article.Publisher is null ? null : Named(article.Publisher));
        Add(facts, "republished by", article.Republisher is null ? null : Named(article.Republisher));
        Add(facts, "written by", article.Authors.IsEmpty ? null : string.Join(", ", article.Authors.Select(Named)));
        Add(facts, "published", article.Published);
        Add(facts, "status", article.Status == "ok" ? null : article.Status);
        return new($"{article.Name}", facts.ToImmutable());
    }

    private static IEnumerable<Branch> Links(ClaimTrace trace) =>
        trace.Links.Select(link => new Branch($"{link.Link.Replace('-', ' ')} {link.Other}: {link.Sentence}"));

    private static IEnumerable<Branch> Tree(ClaimOrigin? origin)
    {
        if (origin is not null)
        {
            yield return new($"written at: {origin.Place}");
            yield return new($"seal: {TraceWords.Of(origin.Seal)}");
        }
    }

    private static void Add(ImmutableArray<Branch>.Builder facts, string label, string? value)
    {
        if (value is not null)
        {
            facts.Add(new($"{label}: {value}"));
        }
    }

    private static string Named(EntityName entity) => $"{entity.Name} ({entity.Id})";
}
