namespace KnowledgeGraph.Model;

/// <summary>Words of an article, exact, and where they stand in its normalised text.</summary>
public sealed record Quote
{
    /// <summary>In code points.</summary>
    public const int MaxLength = 200;

    /// <exception cref="ArgumentException">The words are empty or too long, or do not fill the span.</exception>
    public Quote(ArticleId article, string exact, int start, int end)
    {
        var length = ArticleText.CodePoints(exact);
        if (length is 0 or > MaxLength || start < 0 || end - start != length)
        {
            throw new ArgumentException($"a quote of 1 to {MaxLength} code points must fill its span; {length} do not fill {start} to {end}");
        }

        (Article, Exact, Start, End) = (article, exact, start, end);
    }

    public ArticleId Article { get; }

    public string Exact { get; }

    /// <summary>Code points before the quote.</summary>
    public int Start { get; }

    /// <summary>Exclusive.</summary>
    public int End { get; }
}
