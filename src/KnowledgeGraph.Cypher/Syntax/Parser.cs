using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Text -> <see cref="ParsedQuery"/>. Recursive descent; expressions by binding power.</summary>
internal sealed partial class Parser
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly Token[] _tokens;
    private int _at;

    private Parser(SourceText source)
    {
        _source = source;
        _text = source.Text;
        _tokens = Lexer.Read(source);
    }

    /// <exception cref="StoreException">The text is no statement, or one that is not supported yet.</exception>
    public static ParsedQuery Parse(string text)
    {
        var source = new SourceText(text);
        return new(source, new Parser(source).ParseStatement());
    }

    private ref readonly Token Current => ref _tokens[_at];

    private ParsedStatement ParseStatement()
    {
        RefuseUnsupportedStatement();
        ParsedStatement statement = AtSchemaCommand() ? ParseSchemaCommand() : ParseQueryBody();
        Accept(TokenKind.Semicolon);
        if (Current.Kind != TokenKind.End)
        {
            throw Unexpected("the end of the statement or another clause");
        }

        return statement;
    }

    /// <summary>The token some places on; the last one behind the end.</summary>
    private ref readonly Token Ahead(int places) => ref _tokens[AheadIndex(places)];

    private int AheadIndex(int places)
    {
        var index = _at;
        while (places-- > 0 && _tokens[index].Kind != TokenKind.End)
        {
            index++;
        }

        return index;
    }

    private bool At(TokenKind kind) => Current.Kind == kind;

    private bool At(Keyword keyword) => Current.Keyword == keyword;

    private bool At(Keyword first, Keyword second) => At(first) && Ahead(1).Keyword == second;

    private bool Accept(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Accept(Keyword keyword)
    {
        if (Current.Keyword != keyword)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(TokenKind kind, string words)
    {
        if (!Accept(kind))
        {
            throw Unexpected(words);
        }
    }

    private void Expect(Keyword keyword, string words)
    {
        if (!Accept(keyword))
        {
            throw Unexpected(words);
        }
    }

    /// <summary>From a start offset to the end of the token last taken.</summary>
    private Span From(int start) => new(start, _tokens[_at - 1].End);

    private StoreException Unexpected(string expected)
    {
        var found = At(TokenKind.End) ? "the end of the statement" : $"'{_source.Slice(Current.Span)}'";
        return new(Failures.Unexpected(_source.At(Current.Start), found, expected));
    }

    private StoreException NotSupported(string what) => new(Failures.NotSupported(_source.At(Current.Start), what));

    private void GuardDepth()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new StoreException(Failures.NestedTooDeeply(_source.At(Current.Start)));
        }
    }
}
