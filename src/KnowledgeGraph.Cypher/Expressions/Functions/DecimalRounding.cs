using System.Globalization;

namespace KnowledgeGraph.Cypher.Expressions.Functions;

/// <summary>Rounds the shortest decimal form of a float, so that 2.345 to two places is 2.35, which its binary value is not.</summary>
internal static class DecimalRounding
{
    private const int MostPlaces = 15;
    private const double LargestWithFraction = 1e15;

    /// <summary>The rounded number; null for a mode or a precision that does not exist.</summary>
    public static double? Round(double number, long places, string mode)
    {
        if (places is < 0 or > MostPlaces)
        {
            return null;
        }

        MidpointRounding? rounding = mode switch
        {
            "HALF_UP" => MidpointRounding.AwayFromZero,
            "HALF_EVEN" => MidpointRounding.ToEven,
            "DOWN" => MidpointRounding.ToZero,
            "CEILING" => MidpointRounding.ToPositiveInfinity,
            "FLOOR" => MidpointRounding.ToNegativeInfinity,
            "UP" => number < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity,
            "HALF_DOWN" or "HALF_TOWARDS_POSITIVE" => MidpointRounding.ToZero,
            _ => null,
        };
        if (rounding is null)
        {
            return null;
        }

        if (!double.IsFinite(number) || Math.Abs(number) >= LargestWithFraction)
        {
            return number;
        }

        var exact = decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return (double)(mode switch
        {
            "HALF_TOWARDS_POSITIVE" => decimal.Floor(exact + 0.5m),
            "HALF_DOWN" => HalfDown(exact, (int)places),
            _ => decimal.Round(exact, (int)places, rounding.Value),
        });
    }

    private static decimal HalfDown(decimal exact, int places)
    {
        var down = decimal.Round(exact, places, MidpointRounding.ToZero);
        var half = 0.5m * new decimal(1, 0, 0, isNegative: false, (byte)places);
        return Math.Abs(exact - down) > half ? decimal.Round(exact, places, MidpointRounding.AwayFromZero) : down;
    }
}
