using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Floats as Java writes them: <c>1.0</c>, <c>1.0E21</c>, <c>1.0E-4</c>, <c>NaN</c>, <c>Infinity</c>.</summary>
internal static class FloatText
{
    public static string Of(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "Infinity" : "-Infinity";
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0.0" : "0.0";
        }

        var magnitude = Math.Abs(value);
        return magnitude is >= 1e-3 and < 1e7 ? Plain(value) : Scientific(value);
    }

    private static string Plain(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.') ? text : text + ".0";
    }

    /// <summary>Digits from .NET's shortest form, laid out as one digit, point, at least one more, and the exponent.</summary>
    private static string Scientific(double value)
    {
        var text = Math.Abs(value).ToString("E16", CultureInfo.InvariantCulture);
        var exponent = int.Parse(text.AsSpan(text.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = ShortestDigits(value);
        var layout = new StringBuilder(digits.Length + 8);
        if (value < 0)
        {
            layout.Append('-');
        }

        layout.Append(digits[0]).Append('.').Append(digits.Length > 1 ? digits.AsSpan(1) : "0").Append('E').Append(exponent);
        return layout.ToString();
    }

    private static string ShortestDigits(double value)
    {
        var text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var mantissa = text.IndexOf('E') is var at and >= 0 ? text[..at] : text;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0').TrimEnd('0');
        return digits.Length == 0 ? "0" : digits;
    }
}
