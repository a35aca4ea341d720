using System.Globalization;
using System.Text;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Lexer
{
    private bool IsNameStart(int at)
    {
        var letter = _text[at];
        return char.IsAsciiLetter(letter) || letter == '_' || (letter > 127 && IsWordRune(at, out var rune) && !IsDigitOrMark(rune));
    }

    private int NamePartLength(int at)
    {
        if (at >= _text.Length)
        {
            return 0;
        }

        var letter = _text[at];
        if (letter <= 127)
        {
            return char.IsAsciiLetterOrDigit(letter) || letter == '_' ? 1 : 0;
        }

        return IsWordRune(at, out var rune) ? rune.Utf16SequenceLength : 0;
    }

    private bool IsWordRune(int at, out Rune rune) =>
        Rune.TryGetRuneAt(_text, at, out rune)
        && (Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsDigitOrMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private void ReadName()
    {
        var start = _at;
        while (NamePartLength(_at) is > 0 and var length)
        {
            _at += length;
        }

        Add(new(TokenKind.Name, Keywords.Of(_text.AsSpan(start, _at - start)), start, _at));
    }

    /// <summary>A name in backticks; two backticks inside stand for one.</summary>
    private void ReadQuotedName()
    {
        var start = _at++;
        while (true)
        {
            var quote = _text.IndexOf('`', _at);
            if (quote < 0)
            {
                throw new StoreException(Failures.UnclosedName(_source.At(start)));
            }

            _at = quote + 1;
            if (Current != '`')
            {
                break;
            }

            _at++;
        }

        Add(TokenKind.QuotedName, start);
    }

    private void ReadString(char quote)
    {
        var start = _at++;
        while (Current != quote || _at >= _text.Length)
        {
            if (_at >= _text.Length)
            {
                throw new StoreException(Failures.UnclosedString(_source.At(start)));
            }

            _at += Current == '\\' ? 2 : 1;
        }

        _at++;
        Add(TokenKind.String, start);
    }
}
