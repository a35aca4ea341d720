using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Seals;

internal sealed class SealReader(Findings findings)
{
    /// <summary>Of the files that are written now. Version 1 had no such line, and no parts beside a seal; its seals hold as they are.</summary>
    public const string Version = "2";

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
        if (fields.Text("version") is { } version && version.Text != Version)
        {
            findings.Add(SealErrors.UnknownVersion(version.Place, version.Text));
        }

        var hash = list == SealWriter.Claims ? fields.NeedText("text") : null;
        fields.Need(list);
        var lines = fields.Map(list)?.Entries ?? [];
        fields.Close();
        return new(path, hash?.Text, lines.Select(line => Line(line, list)).OfType<Seal>());
    }

    private Seal? Line(YamlEntry entry, string list)
    {
        if (entry.Value is YamlScalar plain)
        {
            return IsSeal(plain) ? new(entry.Key.Text, plain.Text, [], null, entry.Key.Place) : null;
        }

        if (Fields.Of(entry, "seal", findings) is not { } fields)
        {
            return null;
        }

        if (list == SealWriter.Claims)
        {
            fields.Need("quotes");
        }

        var (hash, quotes, parts) = (fields.NeedText("seal"), fields.List("quotes"), Parts(fields.Text("parts")));
        fields.Close();
        var spans = (quotes?.Items ?? []).ConvertAll(item => Span(fields.Scalar(item, "quotes")));
        return hash is not null && IsSeal(hash) && !spans.Contains(null) ? new(entry.Key.Text, hash.Text, spans!, parts, entry.Key.Place) : null;
    }

    private SealParts? Parts(YamlScalar? written)
    {
        if (written is null)
        {
            return null;
        }

        if (SealParts.TryParse(written.Text, out var parts))
        {
            return parts;
        }

        findings.Add(SealErrors.NotParts(written.Place, written.Text));
        return null;
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
