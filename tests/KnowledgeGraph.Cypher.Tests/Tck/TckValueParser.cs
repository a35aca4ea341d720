using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>The TCK's notation of values: <c>(:A {p: 1})</c>, <c>[:T]</c>, <c>&lt;(:A)-[:T]->(:B)></c>, lists, maps, scalars.</summary>
internal sealed class TckValueParser
{
    private readonly string _text;
    private int _at;

    private TckValueParser(string text) => _text = text;

    /// <exception cref="FormatException">The text is no value.</exception>
    public static TckValue Parse(string text)
    {
        var parser = new TckValueParser(text);
        var value = parser.ParseValue();
        parser.SkipBlank();
        return parser._at == text.Length ? value : throw parser.Wrong("the end");
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private TckValue ParseValue()
    {
        SkipBlank();
        return Current switch
        {
            '\'' => ParseString(),
            '{' => ParseMap(),
            '(' => ParseNode(),
            '<' => ParsePath(),
            '[' => ParseBracketed(),
            _ => ParseWord(),
        };
    }

    private TckString ParseString()
    {
        _at++;
        var text = new StringBuilder();
        while (Current != '\'')
        {
            if (_at >= _text.Length)
            {
                throw Wrong("'");
            }

            if (Current == '\\')
            {
                _at++;
            }

            text.Append(_text[_at++]);
        }

        _at++;
        return new(text.ToString());
    }

    private TckMap ParseMap()
    {
        Expect('{');
        var entries = TckMap.Empty.Entries.ToBuilder();
        while (!Accept('}'))
        {
            var key = ParseName();
            Expect(':');
            entries.Add(key, ParseValue());
            Accept(',');
        }

        return new(entries.ToImmutable());
    }

    private TckNode ParseNode()
    {
        Expect('(');
        var labels = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        while (Accept(':'))
        {
            labels.Add(ParseName());
        }

        var properties = ParseProperties();
        Expect(')');
        return new(labels.ToImmutable(), properties);
    }

    private TckMap ParseProperties()
    {
        SkipBlank();
        return Current == '{' ? ParseMap() : TckMap.Empty;
    }

    private TckValue ParseBracketed()
    {
        Expect('[');
        SkipBlank();
        if (Current == ':')
        {
            return ParseRestOfRelationship();
        }

        var items = ImmutableArray.CreateBuilder<TckValue>();
        while (!Accept(']'))
        {
            items.Add(ParseValue());
            Accept(',');
        }

        return new TckList(items.ToImmutable());
    }

    private TckRelationship ParseRestOfRelationship()
    {
        Expect(':');
        var type = ParseName();
        var properties = ParseProperties();
        Expect(']');
        return new(type, properties);
    }

    private TckPath ParsePath()
    {
        Expect('<');
        var nodes = ImmutableArray.CreateBuilder<TckNode>();
        var hops = ImmutableArray.CreateBuilder<TckHop>();
        nodes.Add(ParseNode());
        while (!Accept('>'))
        {
            var direction = Accept('<') ? HopDirection.Backward : HopDirection.Forward;
            Expect('-');
            Expect('[');
            var relationship = ParseRestOfRelationship();
            Expect('-');
            if (direction == HopDirection.Forward)
            {
                Expect('>');
            }

            hops.Add(new(relationship, direction));
            nodes.Add(ParseNode());
        }

        return new(nodes.ToImmutable(), hops.ToImmutable());
    }

    private TckValue ParseWord()
    {
        var start = _at;
        while (_at < _text.Length && !",]})".Contains(Current, StringComparison.Ordinal))
        {
            _at++;
        }

        var word = _text[start.._at].Trim();
        return word switch
        {
            "null" => new TckNull(),
            "true" => new TckBoolean(true),
            "false" => new TckBoolean(false),
            "NaN" => new TckFloat(double.NaN),
            "Inf" => new TckFloat(double.PositiveInfinity),
            "-Inf" => new TckFloat(double.NegativeInfinity),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => new TckInteger(integer),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new TckFloat(number),
            _ => throw Wrong("a value"),
        };
    }

    private string ParseName()
    {
        SkipBlank();
        if (Current == '`')
        {
            var end = _text.IndexOf('`', _at + 1);
            var quoted = _text[(_at + 1)..end];
            _at = end + 1;
            return quoted;
        }

        var start = _at;
        while (char.IsLetterOrDigit(Current) || Current == '_')
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw Wrong("a name");
    }

    private bool Accept(char sign)
    {
        SkipBlank();
        if (Current != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char sign)
    {
        if (!Accept(sign))
        {
            throw Wrong(sign.ToString());
        }
    }

    private void SkipBlank()
    {
        while (char.IsWhiteSpace(Current))
        {
            _at++;
        }
    }

    private FormatException Wrong(string expected) => new($"expected {expected} at {_at} of {_text}");
}
