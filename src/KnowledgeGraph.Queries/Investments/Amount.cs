using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>A sum of money as an article gives it.</summary>
/// <param name="Quantity">The whole of it in the notation of the extracts: <c>more than 200000000 USD</c>.</param>
/// <param name="Value">The exact number, which its qualifier may make a bound; null for a range.</param>
/// <param name="Qualifier"><c>exact</c>, <c>about</c>, <c>nearly</c>, <c>more-than</c> and so on.</param>
/// <param name="Reach">Whose money it is.</param>
public sealed record Amount(string Quantity, decimal? Value, string Currency, string Qualifier, AmountReach Reach)
{
    /// <summary>Whether the number says how much it is, exactly or nearly, and so may stand in a sum.</summary>
    public bool IsMeasured => Value is not null && Qualifier is ("exact" or "about" or "nearly");

    /// <summary>As people read it: <c>about 200,000,000 USD</c>.</summary>
    public override string ToString()
    {
        var words = Quantity.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Grouped(words[i]);
        }

        return string.Join(' ', words);
    }

    internal static Amount Of(Row row)
    {
        var oneInvestor = row.TextOrNull("byId") is not null || row.Integer("investors") == 1;
        var reach = oneInvestor && row.Integer("targets") == 1 ? AmountReach.Pair : AmountReach.Event;
        return new(row.Text("quantity"), Number(row.TextOrNull("value")), row.Text("currency"), row.Text("qualifier"), reach);
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Grouped(string word) =>
        Number(word) is { } value ? value.ToString(word.Contains('.') ? "#,0.##########" : "#,0", CultureInfo.InvariantCulture) : word;
}

public enum AmountReach
{
    /// <summary>What this investor puts into this target.</summary>
    Pair,

    /// <summary>What the whole event comes to, which has several investors or targets.</summary>
    Event,
}
