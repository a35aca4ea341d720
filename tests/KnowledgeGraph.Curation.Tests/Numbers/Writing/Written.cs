using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Numbers.Writing;

/// <summary>Words made from a quantity, in the way of one language and one style of it.</summary>
internal sealed record Written(string Language, string Words, Quantity Quantity);

/// <summary>Writes quantities into one language's words: the scanner's opposite, with words of its own.</summary>
internal abstract class Writer
{
    public abstract string Language { get; }

    protected abstract string[] Before { get; }

    protected abstract string Frame { get; }

    protected static readonly Qualifier[] Qualifiers =
        [Qualifier.Exact, Qualifier.About, Qualifier.Nearly, Qualifier.MoreThan, Qualifier.AtLeast, Qualifier.UpTo, Qualifier.LessThan];

    protected abstract (string Code, string Words)[] Units { get; }

    /// <summary>The number in each style that can hold it.</summary>
    protected abstract IEnumerable<string> Numbers(long whole, int tenths);

    /// <param name="whole">Above 1, since one thing has other words.</param>
    /// <param name="tenths">0 to 9, behind the decimal mark.</param>
    public Written Write(long whole, int tenths, int style, int qualifier, int unit)
    {
        var numbers = Numbers(whole, tenths).ToArray();
        var (code, words) = Units[unit % Units.Length];
        var meant = Qualifiers[qualifier % Qualifiers.Length];
        var value = ExactNumber.Of((10 * whole) + tenths) / ExactNumber.Of(10);
        var text = Join(Before[qualifier % Before.Length], numbers[style % numbers.Length], words);
        return new(Language, Frame.Replace("…", text, StringComparison.Ordinal), Quantity.Of(value, meant, new(code, null)));
    }

    protected abstract string Join(string before, string number, string unit);

    /// <summary>The number over a scale, where no more than three decimals remain.</summary>
    protected static string? Scaled(long whole, int tenths, long scale, char mark)
    {
        var rest = whole % scale;
        if (tenths != 0 || whole < scale || rest * 1000 % scale != 0)
        {
            return null;
        }

        var decimals = (rest * 1000 / scale).ToString("000", System.Globalization.CultureInfo.InvariantCulture).TrimEnd('0');
        return decimals.Length == 0 ? $"{whole / scale}" : $"{whole / scale}{mark}{decimals}";
    }

    protected static string Grouped(long whole, char group)
    {
        var digits = whole.ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var i = digits.Length - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, group.ToString());
        }

        return digits;
    }
}
