using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>The rows of the figures of one claim.</summary>
internal sealed class FigureMapping(EntityNodes entities, Sentence sentence)
{
    private const string OfWhom = "of";

    /// <summary>Adds the figure at this position.</summary>
    public NodeKey Add(UnitBuilder unit, NodeKey claim, ImmutableArray<Figure> stated, int position)
    {
        var figure = stated[position];
        var key = new NodeKey(Labels.Figure, IdOf(claim, stated, position));
        unit.Add(key, Properties(unit, key, claim, figure));
        unit.Join(claim, EdgeNames.States, key);
        if (figure.Of is { } whom)
        {
            unit.JoinAs(OfWhom, key, EdgeNames.Of, entities.Reach(whom));
        }

        if (figure.Against is Term.Of(var other))
        {
            unit.JoinAs(Spelling.Against(figure.Form), key, EdgeNames.Of, entities.Reach(other));
        }

        return key;
    }

    private PropertyBag Properties(UnitBuilder unit, NodeKey key, NodeKey claim, Figure figure) =>
        unit.Properties(key.Id, 22)
            .Add(Keys.Claim, claim.Id)
            .Add(Keys.Name, figure.Name)
            .Add(Keys.Measure, figure.Measure.Id)
            .Add(Keys.Label, figure.Measure.Label)
            .Add(Keys.Dimension, figure.Measure.Dimension)
            .Add(Keys.Form, Spelling.Of(figure.Form))
            .Add(Keys.Value, figure.Quantity.Value?.ToString())
            .Add(Keys.Low, figure.Quantity.Low)
            .Add(Keys.High, figure.Quantity.High)
            .Add(Keys.Qualifier, Spelling.Of(figure.Quantity.Qualifier))
            .Add(Keys.MeasuredIn, figure.Quantity.Unit.ToString())
            .Add(Keys.Quantity, figure.Quantity.ToString())
            .Add(Keys.Extent, sentence.Extent(figure))
            .Add(Keys.AsWritten, figure.AsWritten)
            .Add(Keys.Against, (figure.Against as Term.Words)?.Text)
            .Add(Keys.Scope, figure.Scope)
            .Add(figure.When);

    /// <summary><c>004/profit#net-profit</c>; a name that the claim has twice gets a number.</summary>
    private static string IdOf(NodeKey claim, ImmutableArray<Figure> stated, int position)
    {
        var name = stated[position].Name;
        var before = stated.Take(position).Count(figure => figure.Name == name);
        return before == 0 ? $"{claim.Id}#{name}" : $"{claim.Id}#{name}-{before + 1}";
    }
}
