using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Registry;

/// <summary>Reads curation/judgements.yaml, a list that may be empty.</summary>
internal sealed class JudgementReader(Findings findings)
{
    /// <summary>In the order of <see cref="Verdict"/>.</summary>
    private static readonly string[] Verdicts = ["same", "different", "unsure"];

    public ImmutableArray<RawJudgement> Read(SourceFolder folder)
    {
        if (folder.Find(SourceFolder.Judgements) is not { } file || YamlWalk.Read(file, findings) is not { } root)
        {
            return [];
        }

        if (root is YamlSequence list)
        {
            return [.. list.Items.Select(Judgement).OfType<RawJudgement>()];
        }

        findings.Add(ShapeErrors.WrongShape(root.Place, file.Path, "a list", root.Shape));
        return [];
    }

    private RawJudgement? Judgement(YamlNode item)
    {
        if (item is not YamlMapping mapping)
        {
            findings.Add(ShapeErrors.WrongShape(item.Place, "judgement", "a mapping", item.Shape));
            return null;
        }

        var fields = new Fields(mapping, "judgement", findings);
        var keys = Array.FindAll(Verdicts, verdict => fields.Find(verdict) is not null);
        var keep = fields.Text("keep");
        var (basis, by, on) = (fields.NeedText("basis"), fields.NeedText("by"), Day(fields.NeedText("on")));
        fields.Close();
        if (keys.Length != 1)
        {
            findings.Add(RegistryErrors.NoVerdict(item.Place));
            return null;
        }

        var ids = fields.Texts(keys[0]);
        var verdict = (Verdict)Array.IndexOf(Verdicts, keys[0]);
        CheckKeep(fields, verdict, ids, keep);
        return new(verdict, ids, keep, basis?.Text ?? "", by?.Text ?? "", on, item.Place);
    }

    private void CheckKeep(Fields fields, Verdict verdict, ImmutableArray<YamlScalar> ids, YamlScalar? keep)
    {
        if (ids.Length < 2)
        {
            findings.Add(RegistryErrors.TooFew(fields.Place));
        }

        if (verdict == Verdict.Same)
        {
            fields.Need("keep");
        }
        else if (keep is not null)
        {
            findings.Add(RegistryErrors.KeepWithoutSame(keep.Place));
        }

        if (verdict == Verdict.Same && keep is not null && !ids.Any(id => id.Text == keep.Text))
        {
            findings.Add(RegistryErrors.KeepNotAmong(keep.Place, keep.Text, ids.Select(id => id.Text)));
        }
    }

    private DateOnly Day(YamlScalar? written)
    {
        DateOnly day = default;
        if (written is not null && !DateOnly.TryParseExact(written.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            findings.Add(ShapeErrors.NotADate(written.Place, written.Text, "a day, such as 2026-01-31"));
        }

        return day;
    }
}
