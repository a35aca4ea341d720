using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>Quantities and times as patterns, as far as a pattern can tell.</summary>
internal static class Notation
{
    private const string Number = "-?[0-9][0-9,]*(\\.[0-9]+)?(/-?[0-9][0-9,]*(\\.[0-9]+)?)?";
    private const string Day = "[0-9]{4}(-(Q[1-4]|H[12]|[0-9]{2}(-[0-9]{2})?))?";

    /// <summary>A day, month, quarter, half or year, or two of them, perhaps about.</summary>
    public const string Published = $"^ *(~|before |after )?{Day}(/{Day})? *( *\\(.+\\))? *$";

    /// <summary>A time of a claim: as above, or before or after a claim, or words alone.</summary>
    public const string When = $"^ *((~|before +|after +)?{Day}(/{Day})?|(before|after) +([a-z0-9-]+/)?[a-z0-9-]+)?( *\\(.+\\))? *$";

    public static string Quantity(Vocabulary vocabulary)
    {
        var unit = string.Join('|', vocabulary.Units.Keys.Concat(vocabulary.Currencies.Keys).Order(StringComparer.Ordinal).Select(Escape));
        return $"^ *((about|nearly|more than|at least|up to|less than) +)?{Number}( +to +{Number})?( +(thousand|million|billion|trillion|万|亿))?( +({unit})(/({unit}))?)? *$";
    }

    /// <summary>Units and currencies that figures of the dimension take, for people.</summary>
    public static string UnitsOf(string dimension, Vocabulary vocabulary)
    {
        var parts = dimension.Split('/').Select(part => part == Vocabulary.Money ? vocabulary.Currencies.Keys
            : vocabulary.Units.Values.Where(unit => unit.Dimension == part).Select(unit => unit.Id));
        return string.Join(" per ", parts.Select(units => string.Join(", ", units)));
    }

    private static string Escape(string unit) => Regex.Escape(unit).Replace("/", "\\/", StringComparison.Ordinal);
}
