using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Seals;

internal sealed class SealReader(Findings findings)
{
    /// <param name="list">The key that holds the lines: <c>claims</c> or <c>entities</c>.</param>
    public SealFile Read(SourceFile? file, string path, string list)
    {
        if (file is null || YamlWalk.Read(file, findings) is not { } root)
        {
            return new(path, null, []);
        }

        if (root is not YamlMapping mapping)
        {
            findings.Add(ShapeErrors.WrongShape(root.Place, path, "a mapping", root.Shape));
            return new(path, null, []);
        }

        var fields = new Fields(mapping, "the seals", findings);
        var hash = list == SealWriter.Claims ? fields.NeedText("text") : null;
        fields.Need(list);
        var lines = fields.Map(list)?.Entries ?? [];
        fields.Close();
        return new(path, hash?.Text, lines.Select(Line).OfType<Seal>());
    }

    private Seal? Line(YamlEntry entry)
    {
        if (entry.Value is YamlScalar plain)
        {
            return IsSeal(plain) ? new(entry.Key.Text, plain.Text, [], entry.Key.Place) : null;
        }

        if (Fields.Of(entry, "seal", findings) is not { } fields)
        {
            return null;
        }

        fields.Need("quotes");
        var (hash, quotes) = (fields.NeedText("seal"), fields.List("quotes"));
        fields.Close();
        var spans = (quotes?.Items ?? []).ConvertAll(item => Span(fields.Scalar(item, "quotes")));
        return hash is not null && IsSeal(hash) && !spans.Contains(null) ? new(entry.Key.Text, hash.Text, spans!, entry.Key.Place) : null;
    }

    private bool IsSeal(YamlScalar written)
    {
        var isSeal = SealText.IsSeal(written.Text);
        if (!isSeal)
        {
            findings.Add(SealErrors.NotASeal(written.Place, written.Text));
        }

        return isSeal;
    }

    private QuoteSpan? Span(YamlScalar? written)
    {
        if (written is null)
        {
            return null;
        }

        if (SealText.TryParse(written.Text, out var span))
        {
            return span;
        }

        findings.Add(SealErrors.NotASpan(written.Place, written.Text));
        return null;
    }
}
