namespace KnowledgeGraph.Model;

/// <summary>The notation of quantities: <c>[qualifier] number [to number] [scale] [unit]</c>, such as <c>nearly 11.5 billion CNY</c>.</summary>
public static class QuantityText
{
    public const string Rule = "[about | nearly | more than | at least | up to | less than] number [to number] [thousand | million | billion | trillion | 万 | 亿] [unit]";

    private static readonly (string Words, Qualifier Qualifier)[] Qualifiers =
    [
        ("about", Qualifier.About), ("nearly", Qualifier.Nearly), ("more than", Qualifier.MoreThan),
        ("at least", Qualifier.AtLeast), ("up to", Qualifier.UpTo), ("less than", Qualifier.LessThan),
    ];

    private static readonly (string Word, long Factor)[] Scales =
    [
        ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000), ("万", 10_000), ("亿", 100_000_000),
    ];

    /// <summary>The words of a qualifier; empty for <see cref="Qualifier.Exact"/>.</summary>
    public static string Words(Qualifier qualifier)
    {
        foreach (var (words, meaning) in Qualifiers)
        {
            if (meaning == qualifier)
            {
                return words;
            }
        }

        return "";
    }

    public static bool TryParse(string text, out Quantity quantity)
    {
        quantity = null!;
        var rest = text.Trim();
        var qualifier = Qualifier.Exact;
        foreach (var (words, meaning) in Qualifiers)
        {
            if (rest.StartsWith(words + " ", StringComparison.Ordinal))
            {
                (qualifier, rest) = (meaning, rest[(words.Length + 1)..]);
                break;
            }
        }

        var parts = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        if (!Number(parts, ref at, out var low))
        {
            return false;
        }

        var high = low;
        if (at < parts.Length && parts[at] == "to" && (++at, Number(parts, ref at, out high)) is (_, false))
        {
            return false;
        }

        var scale = ScaleAt(parts, ref at);
        var unit = Unit.One;
        if (at < parts.Length - 1 || (at < parts.Length && !TryParseUnit(parts[at], out unit)) || high.CompareTo(low) < 0)
        {
            return false;
        }

        quantity = low.Equals(high) ? Quantity.Of(low * scale, qualifier, unit) : Quantity.Range(low * scale, high * scale, qualifier, unit);
        return true;
    }

    private static bool Number(string[] parts, ref int at, out ExactNumber number)
    {
        number = default;
        return at < parts.Length && ExactNumber.TryParse(parts[at++], out number);
    }

    private static ExactNumber ScaleAt(string[] parts, ref int at)
    {
        foreach (var (word, factor) in Scales)
        {
            if (at < parts.Length && parts[at] == word)
            {
                at++;
                return ExactNumber.Of(factor);
            }
        }

        return ExactNumber.Of(1);
    }

    private static bool TryParseUnit(string text, out Unit unit)
    {
        var parts = text.Split('/');
        unit = parts.Length <= 2 && parts.All(part => part.Length > 0) ? new(parts[0], parts.Length == 2 ? parts[1] : null) : null!;
        return unit is not null;
    }
}
