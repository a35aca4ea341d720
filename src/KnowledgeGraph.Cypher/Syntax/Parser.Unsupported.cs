using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Forms that Neo4j knows and this engine does not run yet: each is refused where it stands.</summary>
internal sealed partial class Parser
{
    private void RefuseUnsupportedStatement()
    {
        switch (Current.Keyword)
        {
            case Keyword.Explain or Keyword.Profile or Keyword.Show or Keyword.Use or Keyword.Alter or Keyword.Grant or Keyword.Revoke
                or Keyword.Deny or Keyword.Rename or Keyword.Start or Keyword.Stop or Keyword.Terminate:
                throw NotSupported(_source.Slice(Current.Span).ToUpperInvariant());
        }
    }

    private bool AtUnsupportedClause => Current.Keyword is Keyword.Call or Keyword.Load or Keyword.Finish or Keyword.Use or Keyword.Insert
        or Keyword.Let or Keyword.Filter;

    private void RefuseUnsupportedClause()
    {
        if (At(Keyword.Load))
        {
            throw NotSupported("LOAD CSV");
        }

        if (At(Keyword.Call))
        {
            throw NotSupported(Ahead(1).Kind is TokenKind.OpenBrace or TokenKind.OpenParenthesis ? "CALL { }" : "CALL of a procedure");
        }

        if (AtUnsupportedClause)
        {
            throw NotSupported(_source.Slice(Current.Span).ToUpperInvariant());
        }
    }

    private void RefuseOptionalCall()
    {
        if (At(Keyword.Call))
        {
            throw NotSupported("OPTIONAL CALL");
        }
    }

    /// <summary><c>MATCH ALL SHORTEST</c>, <c>MATCH SHORTEST 1</c>, <c>MATCH ANY</c>.</summary>
    private void RefusePathSelector()
    {
        if (Current.Keyword is Keyword.All or Keyword.Any or Keyword.Shortest && Ahead(1).Kind != TokenKind.Equals)
        {
            throw NotSupported("A path selector");
        }
    }

    private void RefuseUnsupportedPath()
    {
        if (Current.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths)
        {
            throw NotSupported(_source.Slice(Current.Span));
        }

        if (Current.Keyword is Keyword.Shortest or Keyword.Any or Keyword.All)
        {
            throw NotSupported("A path selector");
        }
    }

    private void RefuseQuantifier()
    {
        if (Current.Kind is TokenKind.Plus or TokenKind.Star or TokenKind.OpenBrace)
        {
            throw NotSupported("A quantified relationship");
        }
    }

    private void RefuseHint()
    {
        if (At(Keyword.Using))
        {
            throw NotSupported("A planner hint");
        }
    }

    private void RefuseOptions()
    {
        if (At(Keyword.Options))
        {
            throw NotSupported("OPTIONS");
        }
    }
}
