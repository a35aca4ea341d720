using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

internal sealed class FigureResolver(ArticleScope scope, TimeResolver times)
{
    /// <summary>Null where the figure cannot stand; every reason is reported.</summary>
    public Figure? Resolve(RawFigure written)
    {
        var measure = Measure(written.Measure ?? written.Name);
        var of = written.Of is null ? null : scope.Entities.Find(written.Of);
        if (measure is not null && of is not null && !measure.Of.Contains(of.Kind.Id))
        {
            scope.Findings.Add(ReferenceErrors.MeasuredOf(written.Of!.Place, written.Of.Text, of.Kind.Id, measure.Id, measure.Of));
        }

        var when = written.When is null ? null : times.Resolve(written.When);
        if (written.Forms is not [var form] || Quantity(form, measure) is not { } quantity || measure is null)
        {
            return null;
        }

        return new(written.Name.Text, measure, of?.Id, form.Form, quantity, Against(form), when, written.Scope?.Text);
    }

    public ImmutableArray<Figure> ResolveAll(ImmutableArray<RawFigure> written) => [.. written.Select(Resolve).OfType<Figure>()];

    private MeasureDefinition? Measure(YamlScalar written)
    {
        var measure = scope.Vocabulary.Measures.GetValueOrDefault(written.Text);
        if (measure is null)
        {
            scope.Findings.Add(ReferenceErrors.UnknownMeasure(written.Place, written.Text, scope.Vocabulary.Measures.Keys.Order(StringComparer.Ordinal)));
        }

        return measure;
    }

    private Quantity? Quantity(RawFigureForm form, MeasureDefinition? measure)
    {
        var written = form.Quantity;
        if (!QuantityText.TryParse(written.Text, out var quantity))
        {
            scope.Findings.Add(ShapeErrors.NotAQuantity(written.Place, written.Text));
            return null;
        }

        if (form.Form == FigureForm.Ranked)
        {
            CheckRank(quantity, written);
        }

        if (scope.Vocabulary.DimensionOf(quantity.Unit) is not { } dimension)
        {
            var known = scope.Vocabulary.Units.Keys.Concat(scope.Vocabulary.Currencies.Keys).Order(StringComparer.Ordinal);
            scope.Findings.Add(ReferenceErrors.UnknownUnit(written.Place, quantity.Unit.ToString(), known));
        }
        else if (measure is not null && !Fits(form.Form, dimension, measure))
        {
            scope.Findings.Add(ReferenceErrors.DimensionDiffers(written.Place, quantity.Unit.ToString(), dimension, measure.Id, Wanted(form.Form, measure)));
        }

        return quantity;
    }

    private static bool Fits(FigureForm form, string dimension, MeasureDefinition measure) => form switch
    {
        FigureForm.Value => dimension == measure.Dimension,
        FigureForm.Change => dimension == measure.Dimension || dimension == Vocabulary.Ratio,
        _ => dimension == Vocabulary.Ratio,
    };

    private static string Wanted(FigureForm form, MeasureDefinition measure) => form switch
    {
        FigureForm.Value => measure.Dimension,
        FigureForm.Change when measure.Dimension != Vocabulary.Ratio => $"{measure.Dimension} or {Vocabulary.Ratio}",
        _ => Vocabulary.Ratio,
    };

    private void CheckRank(Quantity quantity, YamlScalar written)
    {
        if (quantity.Value is not { Denominator.IsOne: true, Numerator.Sign: > 0 } || quantity.Unit != Unit.One)
        {
            scope.Findings.Add(ClaimErrors.NotARank(written.Place, written.Text));
        }
    }

    /// <summary>What the figure is taken against: of a change words ("year-earlier"), otherwise an entity; words in braces everywhere.</summary>
    private Term? Against(RawFigureForm form)
    {
        switch (form.Against?.Value)
        {
            case YamlScalar scalar when form.Form == FigureForm.Change:
                return new Term.Words(scalar.Text);
            case YamlScalar id:
                return scope.Entities.Find(id) is { } entity ? new Term.Of(entity.Id) : null;
            case YamlMapping mapping:
                var fields = new Fields(mapping, form.Against.Key.Text, scope.Findings);
                var words = fields.NeedText("words");
                fields.Close();
                return words is null ? null : new Term.Words(words.Text);
            case { } other:
                scope.Findings.Add(ShapeErrors.WrongShape(other.Place, form.Against.Key.Text, "an id or {words: ...}", other.Shape));
                return null;
            default:
                return null;
        }
    }
}
