using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>CREATE and DROP of constraints and indexes.</summary>
internal sealed partial class Parser
{
    private bool AtSchemaCommand() => At(Keyword.Drop)
        || (At(Keyword.Create) && Ahead(1).Kind == TokenKind.Name && Ahead(2).Kind != TokenKind.Equals);

    private SchemaCommand ParseSchemaCommand()
    {
        var start = Current.Start;
        if (Accept(Keyword.Drop))
        {
            return ParseDrop(start);
        }

        _at++;
        if (Accept(Keyword.Constraint))
        {
            return ParseCreateConstraint(start);
        }

        if (Current.Keyword is Keyword.Text or Keyword.FullText or Keyword.Point or Keyword.Lookup or Keyword.Vector)
        {
            throw NotSupported($"A {_source.Slice(Current.Span).ToUpperInvariant()} index");
        }

        Accept(Keyword.Range);
        Expect(Keyword.Index, "CONSTRAINT, INDEX or a pattern in parentheses");
        return ParseCreateIndex(start);
    }

    private SchemaCommand ParseDrop(int start)
    {
        var isConstraint = Accept(Keyword.Constraint);
        if (!isConstraint)
        {
            Expect(Keyword.Index, "CONSTRAINT or INDEX");
        }

        var name = ParseName("the name of what to drop");
        var conflict = ParseIfExists(Keyword.Exists);
        return isConstraint ? new DropConstraint(From(start), name, conflict) : new DropIndex(From(start), name, conflict);
    }

    private CreateUniqueness ParseCreateConstraint(int start)
    {
        var name = ParseSchemaName();
        var conflict = ParseIfExists(Keyword.Not);
        var subject = ParseSchemaSubject();
        Expect(Keyword.Require, "REQUIRE");
        var keys = ParseSchemaKeys(subject.Variable);
        Expect(Keyword.Is, "IS UNIQUE");
        if (Current.Keyword is Keyword.Node or Keyword.Relationship && Ahead(1).Keyword == Keyword.Unique)
        {
            _at++;
        }

        if (At(TokenKind.DoubleColon) || Current.Keyword is Keyword.Not or Keyword.Node or Keyword.Relationship or Keyword.Key or Keyword.Typed)
        {
            throw NotSupported("A constraint other than IS UNIQUE");
        }

        Expect(Keyword.Unique, "UNIQUE");
        RefuseOptions();
        return new(From(start), name, conflict, subject.Element, subject.Label, keys);
    }

    private CreateRangeIndex ParseCreateIndex(int start)
    {
        var name = ParseSchemaName();
        var conflict = ParseIfExists(Keyword.Not);
        var subject = ParseSchemaSubject();
        Expect(Keyword.On, "ON");
        var keys = ParseSchemaKeys(subject.Variable);
        RefuseOptions();
        return new(From(start), name, conflict, subject.Element, subject.Label, keys);
    }

    private string? ParseSchemaName() =>
        AtName && !At(Keyword.For) && !At(Keyword.If) ? ParseName("a name") : null;

    /// <summary><c>IF NOT EXISTS</c> or <c>IF EXISTS</c>, whichever <paramref name="first"/> begins.</summary>
    private SchemaConflict ParseIfExists(Keyword first)
    {
        if (!Accept(Keyword.If))
        {
            return SchemaConflict.Fail;
        }

        Expect(first, first == Keyword.Not ? "NOT EXISTS" : "EXISTS");
        if (first == Keyword.Not)
        {
            Expect(Keyword.Exists, "EXISTS");
        }

        return SchemaConflict.Ignore;
    }

    /// <summary><c>FOR (n:Label)</c> or <c>FOR ()-[r:TYPE]-()</c>.</summary>
    private SchemaSubject ParseSchemaSubject()
    {
        Expect(Keyword.For, "FOR");
        var at = _at;
        var pattern = ParseElements(Current.Start, variable: null);
        if (pattern.Relationships is [{ Variable: { } relationship, Types: LabelName type, Length: null, Properties: null }])
        {
            return new(SchemaElement.Relationship, relationship.Name, type.Name);
        }

        if (pattern is { Relationships: [], Nodes: [{ Variable: { } node, Labels: LabelName label, Properties: null }] })
        {
            return new(SchemaElement.Node, node.Name, label.Name);
        }

        _at = at;
        throw Unexpected("(n:Label) or ()-[r:TYPE]-()");
    }

    /// <summary><c>n.a</c>, <c>(n.a)</c> or <c>(n.a, n.b)</c>.</summary>
    private ImmutableArray<string> ParseSchemaKeys(string variable)
    {
        var inParentheses = Accept(TokenKind.OpenParenthesis);
        var keys = new List<string>();
        do
        {
            if (!AtName || NameOf(Current) != variable)
            {
                throw Unexpected($"a property of {variable}");
            }

            _at++;
            Expect(TokenKind.Dot, "'.'");
            keys.Add(ParseName("a property's name"));
        }
        while (inParentheses && Accept(TokenKind.Comma));

        if (inParentheses)
        {
            Expect(TokenKind.CloseParenthesis, "',' or ')'");
        }

        return [.. keys];
    }

    private readonly record struct SchemaSubject(SchemaElement Element, string Variable, string Label);
}
