using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assertions;

/// <summary>Reads curation/assertions.yaml, which may be absent.</summary>
internal sealed class AssertionReader(IReadOnlyCollection<ArticleId> articles, Findings findings)
{
    private static readonly AssertionKey[] Keys =
    [
        new("entities", Counted.Entities, Bounds.Both, IsOfArticle.Never), new("claims", Counted.Claims, Bounds.Both, IsOfArticle.Either),
        new("quotes", Counted.Quotes, Bounds.Both, IsOfArticle.Either), new("covered", Counted.Covered, Bounds.Least, IsOfArticle.Always),
        new("open", Counted.Open, Bounds.Most, IsOfArticle.Always), new("unread", Counted.Unread, Bounds.Most, IsOfArticle.Always),
    ];

    private readonly ImmutableArray<Assertion>.Builder read = ImmutableArray.CreateBuilder<Assertion>();

    public ImmutableArray<Assertion> Read(SourceFolder folder)
    {
        if (folder.Find(SourceFolder.Assertions) is not { } file || YamlWalk.Read(file, findings) is not { } root)
        {
            return [];
        }

        if (root is not YamlMapping mapping)
        {
            findings.Add(ShapeErrors.WrongShape(root.Place, file.Path, "a mapping", root.Shape));
            return [];
        }

        var fields = new Fields(mapping, "the assertions", findings);
        Whole(fields.Map("minimum"), Bound.Minimum);
        Whole(fields.Map("maximum"), Bound.Maximum);
        fields.Close();
        CheckOrder();
        return read.ToImmutable();
    }

    private void Whole(YamlMapping? written, Bound bound)
    {
        if (written is null)
        {
            return;
        }

        var fields = new Fields(written, NameOf(bound), findings);
        Bounded(fields, bound, null, IsOfArticle.Always);
        foreach (var entry in fields.Map("articles")?.Entries ?? [])
        {
            if (!ArticleId.TryParse(entry.Key.Text, out var id) || !articles.Contains(id))
            {
                findings.Add(AssertionErrors.UnknownArticle(entry.Key.Place, entry.Key.Text, articles.Select(article => article.Value)));
            }
            else if (Fields.Of(entry, $"{NameOf(bound)} of", findings) is { } ofArticle)
            {
                Bounded(ofArticle, bound, id, IsOfArticle.Never);
                ofArticle.Close();
            }
        }

        fields.Close();
    }

    /// <param name="other">The keys that stand elsewhere.</param>
    private void Bounded(Fields fields, Bound bound, ArticleId? article, IsOfArticle other)
    {
        foreach (var key in Keys)
        {
            if (key.OfArticle != other && (key.Bounds == Bounds.Both || (key.Bounds == Bounds.Least) == (bound == Bound.Minimum)) && fields.Text(key.Key) is { } written)
            {
                if (Value(written, key) is { } value)
                {
                    read.Add(new(bound, article, key.What, value, written.Place));
                }
            }
        }
    }

    private decimal? Value(YamlScalar written, AssertionKey key)
    {
        var isShare = key.What == Counted.Covered;
        var number = isShare && written.Text.EndsWith('%') ? written.Text[..^1].TrimEnd() : written.Text;
        var isNumber = decimal.TryParse(number, isShare ? NumberStyles.AllowDecimalPoint : NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        if (isNumber && (!isShare || (value <= 100 && number.Length < written.Text.Length)))
        {
            return value;
        }

        findings.Add(isShare ? AssertionErrors.NotAShare(written.Place, key.Key, written.Text) : AssertionErrors.NotANumber(written.Place, key.Key, written.Text));
        return null;
    }

    private void CheckOrder()
    {
        foreach (var least in read.Where(assertion => assertion.Bound == Bound.Minimum))
        {
            if (read.FirstOrDefault(most => most.Bound == Bound.Maximum && most.Article == least.Article && most.What == least.What && most.Value < least.Value) is { } below)
            {
                findings.Add(AssertionErrors.MaximumBelowMinimum(below.Place, below, least));
            }
        }
    }

    private static string NameOf(Bound bound) => bound == Bound.Minimum ? "minimum" : "maximum";

    private sealed record AssertionKey(string Key, Counted What, Bounds Bounds, IsOfArticle OfArticle);

    private enum Bounds
    {
        Both,
        Least,
        Most,
    }

    private enum IsOfArticle
    {
        Never,
        Either,
        Always,
    }
}
