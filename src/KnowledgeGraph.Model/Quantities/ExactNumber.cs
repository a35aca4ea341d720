using System.Globalization;
using System.Numerics;

namespace KnowledgeGraph.Model;

/// <summary>A rational number, always in lowest terms with a positive denominator; never rounded.</summary>
public readonly record struct ExactNumber : IComparable<ExactNumber>
{
    private readonly BigInteger denominatorLessOne;

    private ExactNumber(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentException("a fraction needs a denominator other than 0");
        }

        if (denominator.IsOne)
        {
            Numerator = numerator;
            return;
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Reads <c>-12.50</c>, <c>1/3</c>; digits may be grouped by commas in threes (<c>1,000,000</c>).</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ExactNumber number)
    {
        number = default;
        if (text.IndexOf('/') is var slash and > 0)
        {
            if (!TryParseDecimal(text[..slash], out var above) || !TryParseDecimal(text[(slash + 1)..], out var below) || below.Numerator.IsZero)
            {
                return false;
            }

            number = above / below;
            return true;
        }

        return TryParseDecimal(text, out number);
    }

    public static ExactNumber Of(long value) => new(value, 1);

    public static ExactNumber operator *(ExactNumber a, ExactNumber b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static ExactNumber operator /(ExactNumber a, ExactNumber b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static ExactNumber operator +(ExactNumber a, ExactNumber b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public int CompareTo(ExactNumber other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <remarks>Written out: the record's own comparer of big integers would be compiled at every start.</remarks>
    public bool Equals(ExactNumber other) => Numerator.Equals(other.Numerator) && denominatorLessOne.Equals(other.denominatorLessOne);

    public override int GetHashCode() => Numerator.GetHashCode() ^ (31 * denominatorLessOne.GetHashCode());

    /// <summary>The nearest double: for ordering and ranges only, never shown.</summary>
    public double ToDouble() => (double)Numerator / (double)Denominator;

    /// <summary>The canonical text: a decimal without trailing zeros where one is exact, otherwise <c>n/d</c>.</summary>
    public override string ToString()
    {
        var scale = DecimalPlaces();
        if (scale < 0)
        {
            return $"{Text(Numerator)}/{Text(Denominator)}";
        }

        var digits = Text(BigInteger.Abs(Numerator) * BigInteger.Pow(10, scale) / Denominator).PadLeft(scale + 1, '0');
        var sign = Numerator.Sign < 0 ? "-" : "";
        return scale == 0 ? sign + digits : $"{sign}{digits[..^scale]}.{digits[^scale..]}";
    }

    /// <summary>By way of a long where it fits: formatting a BigInteger costs a start some 20 methods compiled on the spot.</summary>
    private static string Text(BigInteger number) => number >= long.MinValue && number <= long.MaxValue
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many decimal places hold the number exactly, or -1 where none do.</summary>
    private int DecimalPlaces()
    {
        var (rest, twos, fives) = (Denominator, 0, 0);
        for (; rest.IsEven; rest /= 2)
        {
            twos++;
        }

        for (; rest % 5 == 0; rest /= 5)
        {
            fives++;
        }

        return rest.IsOne ? Math.Max(twos, fives) : -1;
    }

    private static bool TryParseDecimal(ReadOnlySpan<char> text, out ExactNumber number)
    {
        number = default;
        var sign = text.StartsWith('-') ? -1 : 1;
        var body = sign < 0 ? text[1..] : text;
        var point = body.IndexOf('.');
        var whole = point < 0 ? body : body[..point];
        var fraction = point < 0 ? [] : body[(point + 1)..];
        if (!Digits(whole, out var digits) || (point >= 0 && fraction.Length is 0 or > 60) || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        number = new(sign * Integer($"{digits}{fraction}"), fraction.IsEmpty ? BigInteger.One : BigInteger.Pow(10, fraction.Length));
        return true;
    }

    /// <remarks>Numbers that fit a long, nearly all, are spared the generic code of the large ones, which is compiled at every start.</remarks>
    private static BigInteger Integer(string digits) => digits.Length <= 18
        ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
        : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool Digits(ReadOnlySpan<char> text, out string digits)
    {
        digits = "";
        var groups = text.ToString().Split(',');
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            var wide = groups.Length == 1 || (i == 0 ? group.Length <= 3 : group.Length == 3);
            if (group.Length is 0 or > 60 || !wide || group.AsSpan().ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        digits = string.Concat(groups);
        return true;
    }
}
