using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private PathPattern[] ParsePatterns()
    {
        var patterns = new Growing<PathPattern>();
        do
        {
            patterns.Add(ParsePath());
        }
        while (Accept(TokenKind.Comma));
        return patterns.ToArray();
    }

    /// <summary>A path that may be named: <c>p = (a)--(b)</c>.</summary>
    private PathPattern ParsePath()
    {
        var start = Current.Start;
        VariableExpression? variable = null;
        if (AtName && Ahead(1).Kind == TokenKind.Equals)
        {
            variable = ParseVariable();
            _at++;
        }

        RefuseUnsupportedPath();
        return ParseElements(start, variable);
    }

    private PathPattern ParseElements(int start, VariableExpression? variable)
    {
        var nodes = new Growing<NodePattern>();
        nodes.Add(ParseNode());
        var relationships = new Growing<RelationshipPattern>();
        while (AtRelationship)
        {
            relationships.Add(ParseRelationship());
            nodes.Add(ParseNode());
        }

        if (At(TokenKind.OpenParenthesis))
        {
            throw NotSupported("A quantified path pattern");
        }

        return new(From(start), variable, nodes.ToArray(), relationships.ToArray());
    }

    private NodePattern ParseNode()
    {
        var start = Current.Start;
        if (At(TokenKind.OpenParenthesis) && Ahead(1).Kind == TokenKind.OpenParenthesis)
        {
            throw NotSupported("A quantified or parenthesised path pattern");
        }

        Expect(TokenKind.OpenParenthesis, "a node in parentheses");
        var variable = ParseOptionalVariable();
        var labels = ParseOptionalLabels();
        var properties = ParsePatternProperties();
        var where = ParseWhere();
        Expect(TokenKind.CloseParenthesis, "')'");
        return new(From(start), variable, labels, properties, where);
    }

    private LabelExpression? ParseOptionalLabels()
    {
        if (!At(TokenKind.Colon))
        {
            return null;
        }

        var outer = _labelBars;
        _labelBars = LabelBars.Alternatives;
        var labels = ParseLabels();
        _labelBars = outer;
        return labels;
    }

    private Expression? ParsePatternProperties() => Current.Kind switch
    {
        TokenKind.OpenBrace => ParseMap(),
        TokenKind.Dollar => ParseParameter(),
        _ => null,
    };

    private bool AtRelationship => At(TokenKind.Minus) || (At(TokenKind.Less) && Ahead(1).Kind == TokenKind.Minus);

    /// <summary><c>--</c>, <c>--&gt;</c>, <c>&lt;-[r:T*1..2 {key: value}]-</c>.</summary>
    private RelationshipPattern ParseRelationship()
    {
        var start = Current.Start;
        var pointsLeft = Accept(TokenKind.Less);
        Expect(TokenKind.Minus, "'-'");
        var detail = Accept(TokenKind.OpenBracket) ? ParseRelationshipDetail() : default;
        Expect(TokenKind.Minus, "'-'");
        var pointsRight = Accept(TokenKind.Greater);
        RefuseQuantifier();
        var direction = pointsLeft == pointsRight ? Direction.Either : pointsLeft ? Direction.Incoming : Direction.Outgoing;
        return new(From(start), detail.Variable, direction, detail.Types, detail.Length, detail.Properties, detail.Where);
    }

    private RelationshipDetail ParseRelationshipDetail()
    {
        var variable = ParseOptionalVariable();
        var types = ParseOptionalLabels();
        var length = ParseLength();
        var properties = ParsePatternProperties();
        var where = ParseWhere();
        Expect(TokenKind.CloseBracket, "']'");
        return new(variable, types, length, properties, where);
    }

    /// <summary><c>*</c>, <c>*2</c>, <c>*2..</c>, <c>*..3</c>, <c>*2..3</c>; no lower bound is 1.</summary>
    private PathLength? ParseLength()
    {
        var start = Current.Start;
        if (!Accept(TokenKind.Star))
        {
            return null;
        }

        var minimum = ParseHops();
        if (!Accept(TokenKind.DotDot))
        {
            return new(From(start), minimum ?? 1, minimum);
        }

        var maximum = ParseHops();
        return new(From(start), minimum ?? 1, maximum);
    }

    private long? ParseHops()
    {
        if (At(TokenKind.Minus) && Ahead(1).Kind == TokenKind.Integer)
        {
            throw new StoreException(Failures.NegativeLength(_source.At(Current.Start)));
        }

        return At(TokenKind.Integer) ? ParseInteger(Sign.Positive) : null;
    }

    private readonly record struct RelationshipDetail(
        VariableExpression? Variable, LabelExpression? Types, PathLength? Length, Expression? Properties, Expression? Where);
}
