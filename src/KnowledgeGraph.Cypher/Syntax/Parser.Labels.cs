using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Labels and types: <c>:A:B</c>, <c>:A|B</c>, <c>:A|:B</c>, <c>:!A&amp;(B|%)</c>.</summary>
internal sealed partial class Parser
{
    /// <summary>What follows the colon at hand.</summary>
    private LabelExpression ParseLabels()
    {
        Expect(TokenKind.Colon, "':'");
        GuardDepth();
        var left = ParseLabelAlternatives();
        while (Accept(TokenKind.Colon))
        {
            var right = ParseLabelFactor();
            left = new BothLabels(left.Span.To(right.Span), left, right);
        }

        return left;
    }

    private LabelExpression ParseLabelAlternatives()
    {
        var left = ParseLabelConjunction();
        while (AtLabelBar())
        {
            _at++;
            Accept(TokenKind.Colon);
            var right = ParseLabelConjunction();
            left = new EitherLabel(left.Span.To(right.Span), left, right);
        }

        return left;
    }

    /// <summary>In <c>[x IN xs WHERE x:A | x.name]</c> the bar may end the labels: an alternative is a name that nothing applies to.</summary>
    private bool AtLabelBar()
    {
        if (!At(TokenKind.Bar))
        {
            return false;
        }

        return _labelBars == LabelBars.Alternatives
            || Ahead(1).Kind is TokenKind.Colon or TokenKind.Exclamation or TokenKind.Percent;
    }

    private LabelExpression ParseLabelConjunction()
    {
        var left = ParseLabelFactor();
        while (Accept(TokenKind.Ampersand))
        {
            var right = ParseLabelFactor();
            left = new BothLabels(left.Span.To(right.Span), left, right);
        }

        return left;
    }

    private LabelExpression ParseLabelFactor()
    {
        var start = Current.Start;
        if (Accept(TokenKind.Exclamation))
        {
            GuardDepth();
            var operand = ParseLabelFactor();
            return new NotLabel(From(start), operand);
        }

        if (Accept(TokenKind.Percent))
        {
            return new AnyLabel(From(start));
        }

        if (Accept(TokenKind.OpenParenthesis))
        {
            var outer = _labelBars;
            _labelBars = LabelBars.Alternatives;
            var inner = ParseLabelAlternatives();
            _labelBars = outer;
            Expect(TokenKind.CloseParenthesis, "')'");
            return inner;
        }

        return ParseLabelName();
    }

    private LabelName ParseLabelName()
    {
        var span = Current.Span;
        return new(span, ParseName("a label or type"));
    }

    /// <summary><c>:A:B</c> where labels are given to a node, not asked for.</summary>
    private LabelName[] ParsePlainLabels()
    {
        var labels = new Growing<LabelName>();
        while (Accept(TokenKind.Colon))
        {
            do
            {
                labels.Add(ParseLabelName());
            }
            while (Accept(TokenKind.Ampersand));
        }

        return labels.ToArray();
    }
}
