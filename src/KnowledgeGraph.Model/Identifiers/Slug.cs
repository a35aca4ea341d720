namespace KnowledgeGraph.Model;

/// <summary>The form of every id that people write: lower-case ASCII letters and digits in groups joined by single hyphens.</summary>
public static class Slug
{
    public const string Rule = "lower-case letters and digits, joined by single hyphens, such as 'li-auto'";

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var afterHyphen = true;
        foreach (var c in text)
        {
            if (c == '-' ? afterHyphen : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }

            afterHyphen = c == '-';
        }

        return !afterHyphen;
    }
}
