using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>Writes what a claim says, with the definitions of its predicate and measures.</summary>
internal sealed class CanonicalForm(CanonicalText text)
{
    public void Write(Form form)
    {
        switch (form)
        {
            case Form.Relation relation:
                var predicate = relation.Predicate;
                Define("relation", predicate.Id, predicate.Definition, predicate.Wording, predicate.Edge);
                text.Line("direction", predicate.Direction.ToString());
                Write(relation.Subject);
                Write(relation.Object);
                WriteAll(relation.Slots, relation.Figures);
                break;
            case Form.Event occasion:
                var kind = occasion.Kind;
                Define("event", kind.Id, kind.Definition, kind.Wording, kind.Edge);
                text.Line("sides", kind.SubjectRole, kind.ObjectRole).Line("is", occasion.Entity.Value).Line("outcome", occasion.Outcome);
                Passive(kind.Passive);
                WriteAll(occasion.Roles, occasion.Figures);
                break;
            case Form.Measured measured:
                Write(measured.Figure);
                break;
            case Form.Statement statement:
                text.Line("says", statement.Text).Line("about", [.. statement.About.Select(id => id.Value)]);
                break;
        }
    }

    private void Define(string form, string id, string definition, Wording wording, EdgeTypes? edge) => text
        .Line(form, id, definition).Line("wording", wording.Says, wording.Denies, wording.Base).Line("edge", edge?.Actual, edge?.Planned);

    private void Passive(PassiveWording? passive)
    {
        if (passive is { SubjectRole: var subject, Wording: var wording })
        {
            text.Line("passive", subject, wording.Says, wording.Denies, wording.Base);
        }
    }

    private void WriteAll(IEnumerable<Filling> fillings, IEnumerable<Figure> figures)
    {
        foreach (var filling in fillings)
        {
            Write(filling);
        }

        foreach (var figure in figures)
        {
            Write(figure);
        }
    }

    private void Write(Filling filling)
    {
        text.Line("place", filling.Role, filling.Reading.ToString(), filling.Rest.ToString());
        foreach (var term in filling.Terms)
        {
            text.Line("term", Kind(term), term.ToString());
        }
    }

    private void Write(Figure figure)
    {
        text.Line("figure", figure.Name, figure.Form.ToString(), figure.Quantity.ToString(), figure.Of?.Value, figure.When?.ToString(), figure.Scope);
        text.Line("against", figure.Against is null ? null : Kind(figure.Against), figure.Against?.ToString());
        text.Line("measure", figure.Measure.Id, figure.Measure.Label, figure.Measure.Dimension, figure.Measure.Definition);
    }

    private static string Kind(Term term) => term is Term.Of ? "entity" : "words";
}
