using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private const string AClause = "a clause such as MATCH, WITH, CREATE or RETURN";

    private QueryBody ParseQueryBody()
    {
        GuardDepth();
        var start = Current.Start;
        var arms = new Growing<SingleQuery>();
        arms.Add(ParseSingleQuery());
        var unions = new Growing<UnionOperator>();
        while (At(Keyword.Union))
        {
            var span = Current.Span;
            _at++;
            var all = Accept(Keyword.All);
            if (!all)
            {
                Accept(Keyword.Distinct);
            }

            unions.Add(new(span, all ? SetQuantifier.All : SetQuantifier.Distinct));
            arms.Add(ParseSingleQuery());
        }

        return new(From(start), arms.ToArray(), unions.ToArray());
    }

    private SingleQuery ParseSingleQuery()
    {
        var start = Current.Start;
        var clauses = new Growing<Clause>();
        while (AtClause)
        {
            clauses.Add(ParseClause());
        }

        return clauses.Count > 0 ? new(From(start), clauses.ToArray()) : throw Unexpected(AClause);
    }

    private bool AtClause => Current.Keyword is Keyword.Match or Keyword.Optional or Keyword.Unwind or Keyword.With or Keyword.Return
        or Keyword.Create or Keyword.Merge or Keyword.Set or Keyword.Remove or Keyword.Delete or Keyword.Detach or Keyword.NoDetach
        or Keyword.Foreach || AtUnsupportedClause;

    private Clause ParseClause()
    {
        RefuseUnsupportedClause();
        return Current.Keyword switch
        {
            Keyword.Match or Keyword.Optional => ParseMatch(),
            Keyword.Unwind => ParseUnwind(),
            Keyword.With => ParseProjection(ProjectionKind.With),
            Keyword.Return => ParseProjection(ProjectionKind.Return),
            Keyword.Create => ParseCreate(),
            Keyword.Merge => ParseMerge(),
            Keyword.Set => ParseSet(),
            Keyword.Remove => ParseRemove(),
            Keyword.Foreach => ParseForeach(),
            _ => ParseDelete(),
        };
    }

    private MatchClause ParseMatch()
    {
        var start = Current.Start;
        var mode = Accept(Keyword.Optional) ? MatchMode.Optional : MatchMode.Required;
        RefuseOptionalCall();
        Expect(Keyword.Match, "MATCH");
        RefusePathSelector();
        var patterns = ParsePatterns();
        RefuseHint();
        var where = ParseWhere();
        return new(From(start), mode, patterns, where);
    }

    private UnwindClause ParseUnwind()
    {
        var start = Current.Start;
        _at++;
        var list = ParseExpression();
        Expect(Keyword.As, "AS and a variable");
        var variable = ParseVariable();
        return new(From(start), list, variable);
    }

    private CreateClause ParseCreate()
    {
        var start = Current.Start;
        _at++;
        var patterns = ParsePatterns();
        return new(From(start), patterns);
    }

    private MergeClause ParseMerge()
    {
        var start = Current.Start;
        _at++;
        var pattern = ParsePath();
        var onCreate = new Growing<SetItem>();
        var onMatch = new Growing<SetItem>();
        while (Accept(Keyword.On))
        {
            var items = Accept(Keyword.Create) ? onCreate : Accept(Keyword.Match) ? onMatch : throw Unexpected("CREATE or MATCH");
            Expect(Keyword.Set, "SET");
            ParseSetItems(items);
        }

        return new(From(start), pattern, onCreate.ToArray(), onMatch.ToArray());
    }

    private DeleteClause ParseDelete()
    {
        var start = Current.Start;
        var mode = Accept(Keyword.Detach) ? DeleteMode.Detach : DeleteMode.Plain;
        Accept(Keyword.NoDetach);
        Expect(Keyword.Delete, "DELETE");
        var targets = new Growing<Expression>();
        do
        {
            targets.Add(ParseExpression());
        }
        while (Accept(TokenKind.Comma));
        return new(From(start), mode, targets.ToArray());
    }

    private ForeachClause ParseForeach()
    {
        var start = Current.Start;
        _at++;
        Expect(TokenKind.OpenParenthesis, "'('");
        var variable = ParseVariable();
        Expect(Keyword.In, "IN");
        var list = ParseExpression();
        Expect(TokenKind.Bar, "'|'");
        var updates = ParseUpdates();
        Expect(TokenKind.CloseParenthesis, "another updating clause or ')'");
        return new(From(start), variable, list, updates);
    }

    private Clause[] ParseUpdates()
    {
        var updates = new Growing<Clause>();
        while (Current.Keyword is Keyword.Create or Keyword.Merge or Keyword.Set or Keyword.Remove or Keyword.Delete or Keyword.Detach
               or Keyword.NoDetach or Keyword.Foreach)
        {
            updates.Add(ParseClause());
        }

        return updates.Count > 0 ? updates.ToArray() : throw Unexpected("an updating clause such as CREATE, MERGE or SET");
    }
}
