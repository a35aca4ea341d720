using System.Globalization;
using System.Text;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private enum Sign
    {
        Positive,

        /// <summary>The literal's minus has been taken: -9223372036854775808 has no positive counterpart.</summary>
        Negative,
    }

    private long ParseInteger(Sign sign)
    {
        var token = _tokens[_at++];
        var digits = _text.AsSpan(token.Start, token.End - token.Start);
        var radix = digits.Length > 1 ? digits[1] switch { 'x' or 'X' => 16u, 'o' or 'O' => 8u, _ => 10u } : 10u;
        var limit = sign == Sign.Negative ? 1UL << 63 : long.MaxValue;
        var value = 0UL;
        foreach (var digit in radix == 10 ? digits : digits[2..])
        {
            if (digit == '_')
            {
                continue;
            }

            var place = (ulong)(char.IsAsciiDigit(digit) ? digit - '0' : (digit | ' ') - 'a' + 10);
            if (value > (limit - place) / radix)
            {
                var start = sign == Sign.Negative ? _tokens[_at - 2].Start : token.Start;
                throw new StoreException(Failures.IntegerTooLarge(_source.At(start), _source.Slice(From(start))));
            }

            value = (value * radix) + place;
        }

        return sign == Sign.Negative ? (long)(0 - value) : (long)value;
    }

    private FloatLiteral ParseFloat()
    {
        var span = _tokens[_at++].Span;
        var text = _source.Slice(span).Replace("_", "", StringComparison.Ordinal);
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? new(span, value) : throw new StoreException(Failures.FloatTooLarge(_source.At(span), text));
    }

    private StringLiteral ParseString()
    {
        var span = _tokens[_at++].Span;
        var inner = _text.AsSpan(span.Start + 1, span.Length - 2);
        return new(span, inner.Contains('\\') ? Unescape(span.Start + 1, inner) : inner.ToString());
    }

    private string Unescape(int offset, ReadOnlySpan<char> inner)
    {
        var text = new StringBuilder(inner.Length);
        for (var at = 0; at < inner.Length; at++)
        {
            if (inner[at] != '\\')
            {
                text.Append(inner[at]);
                continue;
            }

            at++;
            if (inner[at] is 'u' or 'U')
            {
                var digits = inner[at] == 'u' ? 4 : 8;
                AppendCodePoint(text, offset + at - 1, inner[(at + 1)..], digits);
                at += digits;
                continue;
            }

            text.Append(Escaped(offset + at - 1, inner[at]));
        }

        return text.ToString();
    }

    private char Escaped(int offset, char letter) => letter switch
    {
        '\\' or '\'' or '"' or '`' => letter,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => throw new StoreException(Failures.InvalidEscape(_source.At(offset), "\\" + letter)),
    };

    private void AppendCodePoint(StringBuilder text, int offset, ReadOnlySpan<char> rest, int digits)
    {
        if (rest.Length < digits
            || !uint.TryParse(rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code > 0x10FFFF)
        {
            throw new StoreException(Failures.InvalidUnicodeEscape(_source.At(offset)));
        }

        if (code > 0xFFFF)
        {
            text.Append(char.ConvertFromUtf32((int)code));
        }
        else
        {
            text.Append((char)code);
        }
    }

    private MapExpression ParseMap()
    {
        var start = Current.Start;
        Expect(TokenKind.OpenBrace, "'{'");
        var entries = new Growing<MapEntry>();
        if (!Accept(TokenKind.CloseBrace))
        {
            do
            {
                var keyStart = Current.Start;
                var key = ParseName("a key");
                Expect(TokenKind.Colon, "':' between a key and its value");
                var value = ParseExpression();
                entries.Add(new(From(keyStart), key, value));
            }
            while (Accept(TokenKind.Comma));
            Expect(TokenKind.CloseBrace, "',' or '}'");
        }

        return new(From(start), entries.ToArray());
    }

    /// <summary>Expressions up to the closing sign, which is taken too.</summary>
    private Expression[] ParseItems(TokenKind closing, string words)
    {
        if (Accept(closing))
        {
            return [];
        }

        var items = new Growing<Expression>();
        do
        {
            items.Add(ParseExpression());
        }
        while (Accept(TokenKind.Comma));
        Expect(closing, words);
        return items.ToArray();
    }
}
