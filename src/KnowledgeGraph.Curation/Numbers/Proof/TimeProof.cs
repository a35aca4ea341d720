using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Whether the digits of a time stand in the quote or its context; where words in brackets stand for them, whether these name no other time.</summary>
internal static class TimeProof
{
    public static IEnumerable<ProofFailure> Check(When when, ScannedEvidence evidence)
    {
        if (when.Relative is not null)
        {
            yield break;
        }

        var isOpen = when.Text.StartsWith("before ", StringComparison.Ordinal) || when.Text.StartsWith("after ", StringComparison.Ordinal);
        var parts = PartsOf(when.Text);
        if (when.Words is null)
        {
            foreach (var part in parts.Where(part => !IsCovered(part, evidence)))
            {
                yield return new(ProofFailureKind.Time, Dates(evidence), TextOf(part), when.Text);
            }
        }
        else if (!isOpen && parts.Length > 0 && evidence.Scanner.Scan(when.Words).Any(date => date.Date is { } said && !parts.Any(part => Agrees(part, said))))
        {
            yield return new(ProofFailureKind.TimeWords, $"'{when.Words}'", when.Text, "");
        }
    }

    /// <summary>The partial dates of <c>~2025-Q1</c>, <c>before 2015</c>, <c>2024/2034</c>.</summary>
    public static DateParts[] PartsOf(string text)
    {
        var digits = text.AsSpan().TrimStart('~');
        foreach (var lead in new[] { "before ", "after " })
        {
            digits = digits.StartsWith(lead, StringComparison.Ordinal) ? digits[lead.Length..] : digits;
        }

        return digits.IsEmpty ? [] : [.. digits.ToString().Split('/').Select(Parts)];
    }

    /// <summary>Whether said and written contradict each other nowhere, months of a quarter or half-year included.</summary>
    public static bool Agrees(DateParts written, DateParts said) =>
        IsSame(written.Year, said.Year) && IsSame(written.Day, said.Day) && IsSame(written.Month, said.Month)
        && IsSame(written.Quarter ?? (written.Month + 2) / 3, said.Quarter ?? (said.Month + 2) / 3) && IsSame(HalfOf(written), HalfOf(said));

    private static DateParts Parts(string span)
    {
        var rest = span.Length > 5 ? span.AsSpan(5) : [];
        var year = Number(span.AsSpan(0, Math.Min(4, span.Length)));
        return rest switch
        {
            ['Q', var quarter] => new(year, null, null, quarter - '0', null),
            ['H', var half] => new(year, null, null, null, half - '0'),
            [_, _] => new(year, Number(rest), null, null, null),
            [_, _, '-', _, _] => new(year, Number(rest[..2]), Number(rest[3..]), null, null),
            _ => new(year, null, null, null, null),
        };
    }

    private static int Number(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            number = (10 * number) + Characters.Digit(c);
        }

        return number;
    }

    /// <summary>Whether dates that do not contradict the part give all of it between them.</summary>
    private static bool IsCovered(DateParts part, ScannedEvidence evidence)
    {
        var found = DateParts.None;
        foreach (var number in evidence.All.SelectMany(words => words.Numbers))
        {
            if (number.Date is { } said && Agrees(part, said))
            {
                found = new(found.Year ?? said.Year, found.Month ?? said.Month, found.Day ?? said.Day, found.Quarter ?? said.Quarter, found.Half ?? said.Half);
            }
        }

        return Has(part.Year, found.Year) && Has(part.Month, found.Month) && Has(part.Day, found.Day) && Has(part.Quarter, found.Quarter) && Has(part.Half, found.Half);
    }

    private static bool Has(int? wanted, int? found) => wanted is null || found is not null;

    private static bool IsSame(int? a, int? b) => a is null || b is null || a == b;

    private static int? HalfOf(DateParts parts) => parts.Half ?? (parts.Quarter is { } quarter ? (quarter + 1) / 2 : (parts.Month + 5) / 6);

    private static string TextOf(DateParts part)
    {
        var detail = part.Quarter is { } quarter ? $"-Q{quarter}" : part.Half is { } half ? $"-H{half}" : part.Month is { } month ? $"-{month:00}" : "";
        return part.Day is { } day ? $"{part.Year:0000}{detail}-{day:00}" : $"{part.Year:0000}{detail}";
    }

    private static string Dates(ScannedEvidence evidence) =>
        string.Join(", ", evidence.All.SelectMany(words => words.Numbers.Where(number => number.Date is not null).Select(number => $"'{number.Numeral.In(words.Text)}'")).Distinct());
}
