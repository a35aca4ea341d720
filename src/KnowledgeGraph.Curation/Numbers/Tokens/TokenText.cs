namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A text cut into tokens. An index outside it gives a token of kind None, so that looking around needs no bounds.</summary>
internal sealed class TokenText
{
    private static readonly Token Outside;

    private Token[] tokens;

    private TokenText(string text) => (Text, tokens) = (text, new Token[(text.Length / 3) + 4]);

    public string Text { get; }

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref (uint)index < (uint)Count ? ref tokens[index] : ref Outside;

    public static TokenText Of(string text)
    {
        var cut = new TokenText(text);
        var gap = TokenGap.Line;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (Characters.IsSpace(c))
            {
                gap = After(gap, c);
                i++;
                continue;
            }

            var end = cut.EndOf(i, Characters.Kind(c), out var hash);
            cut.Add(new(i, end, Characters.Kind(c), gap, hash));
            (i, gap) = (end, TokenGap.None);
        }

        return cut;
    }

    public ReadOnlySpan<char> Span(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    /// <summary>The words from one token up to another, exclusive.</summary>
    public string Words(int first, int end) => Text[this[first].Start..this[end - 1].End];

    public bool IsGlued(int index) => this[index].Gap == TokenGap.None && index > 0 && index < Count;

    public bool IsDigits(int index) => this[index].Kind == TokenKind.Digits;

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    /// <summary>The sign or Chinese character at an index; <c>'\0'</c> where there is another kind of token.</summary>
    public char Char(int index) => this[index].Kind is TokenKind.Sign or TokenKind.Han ? Text[this[index].Start] : '\0';

    public bool IsHyphen(int index) => Char(index) is '-' or '\u2010' or '\u2011';

    /// <summary>The index after a hyphen, spaced or not; the index itself where there is none.</summary>
    public int SkipHyphen(int index) => IsHyphen(index) ? index + 1 : index;

    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Text[this[index].Start]);

    /// <summary>The whole number that digits of at most nine places make; -1 for anything else.</summary>
    public int Int(int index)
    {
        if (!IsDigits(index) || this[index].Length > 9)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in Span(index))
        {
            value = (10 * value) + Characters.Digit(c);
        }

        return value;
    }

    private static TokenGap After(TokenGap gap, char space) =>
        gap == TokenGap.Line || Characters.IsLineEnd(space) ? TokenGap.Line
        : gap == TokenGap.None && Characters.IsDigitSpace(space) ? TokenGap.DigitSpace
        : TokenGap.Space;

    private int EndOf(int start, TokenKind kind, out uint hash)
    {
        var end = start + 1;
        hash = 2166136261u ^ Characters.Fold(Text[start]);
        if (kind is TokenKind.Word or TokenKind.Digits)
        {
            for (; end < Text.Length && Text[end] is var c && Characters.Kind(c) == kind; end++)
            {
                hash = (hash * 16777619u) ^ Characters.Fold(c);
            }
        }
        else if (char.IsHighSurrogate(Text[start]) && end < Text.Length && char.IsLowSurrogate(Text[end]))
        {
            hash = (hash * 16777619u) ^ Text[end++];
        }

        return end;
    }

    private void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, 2 * Count);
        }

        tokens[Count++] = token;
    }
}
