using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

internal sealed class PassageReader(Findings findings)
{
    internal static readonly Choice Reason = new("skip", "heading", "question", "rhetoric", "byline", "furniture", "general");

    private readonly ClaimReader claims = new(findings);

    public RawPassage? Read(YamlNode item)
    {
        if (item is not YamlMapping mapping)
        {
            findings.Add(ShapeErrors.WrongShape(item.Place, "passage", "a mapping", item.Shape));
            return null;
        }

        var fields = new Fields(mapping, "the passage", findings);
        var (isQuote, isSkip) = (fields.Find("quote") is not null, fields.Find("skip") is not null);
        if (isQuote == isSkip && !mapping.IsCut)
        {
            findings.Add(ClaimErrors.NoPassageForm(mapping.Place));
            return null;
        }

        RawPassage passage = isSkip ? Skipped(fields) : Quoted(fields);
        fields.Close();
        return passage;
    }

    private RawPassage.Skipped Skipped(Fields fields)
    {
        var reason = (SkipReason)Reason.Read(fields.Text("skip"), 0, findings);
        return new(reason, fields.NeedText("from"), fields.Text("to"), fields.Place);
    }

    private RawPassage.Quoted Quoted(Fields fields)
    {
        var words = fields.Text("quote");
        var quote = words is null ? null : new RawQuote(words, Occurrence(fields));
        var (see, standIns, manner) = (See(fields), StandInReader.Read(fields, "stands"), MannerReader.Read(fields));
        var (carried, repeats) = (fields.Map("claims"), fields.Texts("repeats"));
        if (carried is null && fields.Find("claims") is null && fields.Find("repeats") is null && !fields.IsCut)
        {
            findings.Add(ClaimErrors.QuoteWithoutClaim(fields.Place));
        }

        return new(
            quote, see, standIns, manner, carried is null ? [] : [.. carried.Entries.Select(claims.Read).OfType<RawClaim>()], repeats, fields.Place);
    }

    private ImmutableArray<RawQuote> See(Fields fields) => fields.Find("see") switch
    {
        null => [],
        YamlSequence list => [.. list.Items.Select(item => SeeOne(fields, item)).OfType<RawQuote>()],
        var node => SeeOne(fields, node) is { } one ? [one] : [],
    };

    private RawQuote? SeeOne(Fields passage, YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            return passage.Scalar(node, "see") is { } words ? new(words, 0) : null;
        }

        var fields = new Fields(mapping, "see", findings);
        var (exact, occurrence) = (fields.NeedText("exact"), Occurrence(fields));
        fields.Close();
        return exact is null ? null : new(exact, occurrence);
    }

    private int Occurrence(Fields fields)
    {
        if (fields.Text("occurrence") is not { } written)
        {
            return 0;
        }

        if (int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        findings.Add(ShapeErrors.NotACount(written.Place, "occurrence", written.Text));
        return 0;
    }
}
