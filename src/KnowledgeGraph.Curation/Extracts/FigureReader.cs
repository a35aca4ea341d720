using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

internal sealed class FigureReader(Findings findings)
{
    private static readonly FormKeys[] Forms =
    [
        new("value", null, FigureForm.Value), new("change", "versus", FigureForm.Change), new("ratio", "than", FigureForm.Ratio),
        new("share", "whole", FigureForm.Share), new("ranked", "among", FigureForm.Ranked),
    ];

    /// <summary>The figure that is a claim of its own; its time is the claim's.</summary>
    public RawFigure Read(Fields claim, YamlScalar measure)
    {
        claim.Need("of");
        return new(measure, null, claim.Text("of"), FormsOf(claim, measure.Text), null, claim.Text("scope"), claim.Place);
    }

    /// <summary>The figures that a relation or event carries.</summary>
    public ImmutableArray<RawFigure> ReadAll(Fields claim) =>
        claim.Map("figures") is { } mapping ? [.. mapping.Entries.Select(Carried).OfType<RawFigure>()] : [];

    private RawFigure? Carried(YamlEntry entry)
    {
        if (entry.Value is YamlScalar { Text.Length: > 0 } quantity)
        {
            return new(entry.Key, null, null, [new(FigureForm.Value, quantity, null)], null, null, entry.Key.Place);
        }

        if (Fields.Of(entry, "figure", findings) is not { } fields)
        {
            return null;
        }

        var figure = new RawFigure(
            entry.Key, fields.Text("measure"), fields.Text("of"), FormsOf(fields, entry.Key.Text), fields.Text("when"), fields.Text("scope"), entry.Key.Place);
        fields.Close();
        return figure;
    }

    private ImmutableArray<RawFigureForm> FormsOf(Fields fields, string figure)
    {
        var forms = ImmutableArray.CreateBuilder<RawFigureForm>();
        foreach (var (key, against, form) in Forms)
        {
            var (isWritten, quantity) = (fields.Find(key) is not null, fields.Text(key));
            var reference = against is null ? null : fields.Entry(against);
            if (quantity is not null)
            {
                forms.Add(new(form, quantity, reference));
                CheckAgainst(fields, key, against, reference);
            }
            else if (reference is not null && !isWritten)
            {
                findings.Add(ClaimErrors.AgainstWithoutForm(reference.Key.Place, against!, key));
            }
        }

        CheckOne(fields, figure, forms);
        return forms.ToImmutable();
    }

    /// <summary>A change need not say since when, where the article does not; the other forms mean nothing alone.</summary>
    private void CheckAgainst(Fields fields, string form, string? against, YamlEntry? written)
    {
        if (against is not null && written is null && form != "change" && !fields.IsCut)
        {
            findings.Add(ClaimErrors.NothingAgainst(fields.Place, form, against));
        }
    }

    private void CheckOne(Fields fields, string figure, ImmutableArray<RawFigureForm>.Builder forms)
    {
        if (forms.Count > 1)
        {
            findings.Add(ClaimErrors.TwoFigureForms(fields.Place, figure, KeyOf(forms[0].Form), KeyOf(forms[1].Form)));
        }
        else if (forms.Count == 0 && !fields.IsCut && !Forms.Any(form => fields.Find(form.Key) is not null))
        {
            findings.Add(ClaimErrors.NoFigureForm(fields.Place, figure));
        }
    }

    private static string KeyOf(FigureForm form) => Array.Find(Forms, entry => entry.Form == form)!.Key;

    private sealed record FormKeys(string Key, string? Against, FigureForm Form);
}
