using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Numbers;

/// <summary>Quantities that differ from one in a single thing: a digit, the scale, the unit, the qualifier.</summary>
internal static class Mutations
{
    private static readonly string[] Units = ["vehicle", "company", "patent", "month", "year", "km", "CNY", "USD", "%", "pp"];

    public static IEnumerable<Quantity> Of(Quantity quantity)
    {
        foreach (var number in new[] { ExactNumber.Of(1), ExactNumber.Of(7), ExactNumber.Of(1) / ExactNumber.Of(10) })
        {
            yield return With(quantity, value => value + number, quantity.Qualifier, quantity.Unit);
        }

        foreach (var scale in new[] { 10, 1_000, 10_000, 1_000_000 })
        {
            yield return With(quantity, value => value * ExactNumber.Of(scale), quantity.Qualifier, quantity.Unit);
            yield return With(quantity, value => value / ExactNumber.Of(scale), quantity.Qualifier, quantity.Unit);
        }

        foreach (var unit in Units.Where(unit => unit != quantity.Unit.Code))
        {
            yield return With(quantity, value => value, quantity.Qualifier, new(unit, quantity.Unit.Per));
        }

        foreach (var qualifier in Enum.GetValues<Qualifier>().Where(qualifier => qualifier != quantity.Qualifier))
        {
            yield return With(quantity, value => value, qualifier, quantity.Unit);
        }
    }

    private static Quantity With(Quantity quantity, Func<ExactNumber, ExactNumber> change, Qualifier qualifier, Unit unit) => quantity.IsRange
        ? Quantity.Range(change(quantity.Low!.Value), change(quantity.High!.Value), qualifier, unit)
        : Quantity.Of(change((quantity.Low ?? quantity.High)!.Value), qualifier, unit);
}
