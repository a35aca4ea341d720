namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A run of a text in UTF-16: a word, digits, one Chinese character or one sign. White space separates and is no token.</summary>
/// <param name="Hash">Over the characters without regard to case.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, TokenGap Gap, uint Hash)
{
    public int Length => End - Start;
}

internal enum TokenKind : byte
{
    /// <summary>Before the first token and after the last.</summary>
    None,

    /// <summary>Letters of an alphabet.</summary>
    Word,

    /// <summary>0 to 9, also of full width.</summary>
    Digits,

    /// <summary>One Chinese character.</summary>
    Han,

    /// <summary>Anything else that is not white space.</summary>
    Sign,
}

/// <summary>What stands before a token.</summary>
internal enum TokenGap : byte
{
    None,
    Space,

    /// <summary>A space that keeps digits together: no-break, thin.</summary>
    DigitSpace,

    /// <summary>A line end, or the text's beginning.</summary>
    Line,
}
