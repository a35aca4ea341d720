using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

internal sealed class ClaimReader(Findings findings)
{
    private static readonly string[] Forms = ["relation", "event", "figure", "says"];

    private readonly FigureReader figures = new(findings);

    public RawClaim? Read(YamlEntry entry)
    {
        if (!Slug.IsValid(entry.Key.Text))
        {
            findings.Add(ShapeErrors.NotASlug(entry.Key.Place, "a claim", entry.Key.Text));
        }

        if (Fields.Of(entry, "claim", findings) is not { } fields)
        {
            return null;
        }

        var manner = MannerReader.Read(fields);
        var links = ImmutableArray.CreateBuilder<RawLink>();
        foreach (var link in LinkKey.All)
        {
            foreach (var claim in fields.Texts(link.Key))
            {
                links.Add(new(link.Kind, claim));
            }
        }

        var standing = new RawStanding(fields.Text("rank"), fields.Text("reason"), fields.Text("doubt"));
        var via = StandInReader.Read(fields, "via");
        var silences = SilenceReader.Read(fields);
        return new(entry.Key, Form(fields), manner, links.ToImmutable(), standing, via, silences);
    }

    private RawForm? Form(Fields fields)
    {
        var written = Forms.Where(form => fields.Find(form) is not null).ToList();
        if (written.Count > 1)
        {
            findings.Add(ClaimErrors.TwoForms(fields.Place, fields.Owner, written[0], written[1]));
            return null;
        }

        if (written.Count == 0)
        {
            if (!fields.IsCut)
            {
                findings.Add(ClaimErrors.NoForm(fields.Place, fields.Owner));
            }

            return null;
        }

        return fields.Text(written[0]) is not { } term ? null : written[0] switch
        {
            "relation" => Relation(fields, term),
            "event" => Event(fields, term),
            "figure" => Closed(fields, new RawForm.Measured(figures.Read(fields, term))),
            _ => Closed(fields, new RawForm.Statement(term, fields.NeedTexts("about"))),
        };
    }

    private RawForm.Relation Relation(Fields fields, YamlScalar predicate)
    {
        fields.Need("subject");
        fields.Need("object");
        var (subject, @object, figuring) = (fields.Find("subject"), fields.Find("object"), figures.ReadAll(fields));
        return new(predicate, subject, @object, Places(fields), figuring);
    }

    private RawForm.Event Event(Fields fields, YamlScalar kind)
    {
        var (@is, outcome, figuring) = (fields.Text("is"), fields.Text("outcome"), figures.ReadAll(fields));
        return new(kind, @is, outcome, Places(fields), figuring);
    }

    private static RawPlaces Places(Fields fields)
    {
        var together = fields.Texts("together");
        return new([.. fields.Rest], together, fields.Asked, fields.Owner, fields.Place, fields.IsCut);
    }

    private static RawForm Closed(Fields fields, RawForm form)
    {
        fields.Close();
        return form;
    }
}
