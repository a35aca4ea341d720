namespace KnowledgeGraph.Curation.Numbers;

/// <summary>What a UTF-16 unit is to the scanner.</summary>
internal static class Characters
{
    private const char NoBreakSpace = '\u00A0';
    private const char ThinSpace = '\u2009';
    private const char NarrowNoBreakSpace = '\u202F';

    public static TokenKind Kind(char c) =>
        c < 128 ? AsciiKind(c)
        : IsHan(c) ? TokenKind.Han
        : c is >= '０' and <= '９' ? TokenKind.Digits
        : char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark ? TokenKind.Word
        : TokenKind.Sign;

    public static bool IsSpace(char c) => c <= ' ' || (c >= 128 && char.IsWhiteSpace(c));

    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    public static bool IsDigitSpace(char c) => c is NoBreakSpace or ThinSpace or NarrowNoBreakSpace;

    /// <summary>0 to 9 for a digit of either width.</summary>
    public static int Digit(char c) => c <= '9' ? c - '0' : c - '０';

    /// <summary>For comparing without regard to case; NFC text, so one unit stays one unit.</summary>
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);

    private static TokenKind AsciiKind(char c) =>
        c is >= '0' and <= '9' ? TokenKind.Digits : (c | 0x20) is >= 'a' and <= 'z' ? TokenKind.Word : TokenKind.Sign;

    private static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';
}
