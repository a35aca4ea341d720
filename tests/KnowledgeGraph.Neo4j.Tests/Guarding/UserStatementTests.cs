using KnowledgeGraph.Neo4j.Guarding;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests.Guarding;

/// <summary>What is refused before a server is asked; hostile.txt of the front door's tests has more, on a real one.</summary>
public class UserStatementTests
{
    [Theory]
    [InlineData("MATCH (n) RETURN n")]
    [InlineData("  // first\n/* second */ match (n:`a``(b`) RETURN n.x AS `y`;")]
    [InlineData("RETURN 'it\\'s', \"\\\\\", '\\u5c0f', 1..2, [1..3], 1e5, 0x1F")]
    [InlineData("RETURN date.truncate('month', $d), duration.between($a, $b), vector.similarity.cosine($a, $b), point.distance($a, $b)")]
    [InlineData("OPTIONAL CALL db.index.fulltext.queryNodes('entity_search', 'x~') YIELD node RETURN node")]
    [InlineData("UNWIND $xs AS x WITH x WHERE x.a.b IN (1) AND (x.c) RETURN size(x.d), [y IN x.e WHERE (y) | y]")]
    public void AnOrdinaryStatement_Passes(string text) => Assert.Null(UserStatement.Mistake(text));

    [Theory]
    [InlineData("", 1, 1, "A statement begins with MATCH, OPTIONAL, UNWIND, WITH, CALL or RETURN here.")]
    [InlineData("// only words", 1, 1, "A statement begins with MATCH, OPTIONAL, UNWIND, WITH, CALL or RETURN here.")]
    [InlineData("`MATCH` (n) RETURN n", 1, 1, "A statement begins with MATCH, OPTIONAL, UNWIND, WITH, CALL or RETURN here.")]
    [InlineData("// \n  explain RETURN 1", 2, 3, "A statement that begins with EXPLAIN is not allowed here: begin with a clause.")]
    [InlineData("RETURN 1;\nRETURN 2", 1, 9, "Only one statement can be run at a time.")]
    [InlineData("RETURN 1; ;", 1, 9, "Only one statement can be run at a time.")]
    [InlineData("RETURN\n  '\\u0027", 2, 4, "A Unicode escape of an ASCII character is not allowed here: write the character itself.")]
    [InlineData("RETURN 1 // \\u12", 1, 13, "A Unicode escape of an ASCII character is not allowed here: write the character itself.")]
    [InlineData("RETURN 'x\\'", 1, 8, "A string has no end.")]
    [InlineData("RETURN 'x\\", 1, 8, "A string has no end.")]
    [InlineData("MATCH (`x``) RETURN 1", 1, 8, "A name in backticks has no end.")]
    [InlineData("RETURN 1 /* 2", 1, 10, "A comment has no end.")]
    [InlineData("RETURN 1,\n other . thing\n(1)", 2, 2, "The function other.thing is not one of Cypher's own, and is not allowed here.")]
    [InlineData("RETURN date.`x`.y(1), db.name(1)", 1, 23, "The function db.name is not one of Cypher's own, and is not allowed here.")]
    [InlineData("RETURN [x IN [1] WHERE EXISTS {\n load /* */ Csv FROM 'x' AS l RETURN l } | x]", 2, 2, "LOAD CSV makes the server read files and addresses, and is not allowed here.")]
    [InlineData("RETURN 1LOAD CSV", 1, 9, "LOAD CSV makes the server read files and addresses, and is not allowed here.")]
    [InlineData("RETURN x\u200bLOAD\u180eCSV", 1, 10, "LOAD CSV makes the server read files and addresses, and is not allowed here.")]
    public void AStatementThatIsNotTaken_SaysWhereAndWhy(string text, int line, int column, string message)
    {
        var mistake = UserStatement.Mistake(text);
        Assert.Equal((message, line, column), (mistake?.Message, mistake?.At?.Line, mistake?.At?.Column));
        Assert.Equal(("Store.NotAllowed", FailurePhase.CompileTime), (mistake?.Code, mistake?.Phase));
    }

    [Theory]
    [InlineData("RETURN [x IN [1] WHERE EXISTS { CALL dbms.listConfig() YIELD name RETURN name } | x]", "dbms.listConfig")]
    [InlineData("RETURN COUNT { WITH 1 AS as CALL /* */ `dbms` . killQuery ('x') YIELD a RETURN a }", "dbms.killQuery")]
    [InlineData("OPTIONAL call apoc('x')", "apoc")]
    public void AProcedure_IsLookedUpWhereverItIsCalled(string text, string name) =>
        Assert.StartsWith($"The procedure {name} is not allowed here; allowed are db.", UserStatement.Mistake(text)?.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("MATCH (n:CALL {load: 1, csv: 2})-[:LOAD|CSV]->(m) RETURN n.call, n.load, 'LOAD CSV', `LOAD`, \"CALL dbms.x()\" // LOAD CSV")]
    [InlineData("CALL (n) { RETURN 1 AS x } CALL { RETURN 2 AS y } RETURN exists((n)--()), size(n.x)")]
    public void WordsThatOnlyLookLikeIt_Pass(string text) => Assert.Null(UserStatement.Mistake(text));

    [Fact]
    public void BracketsAndLength_AreBounded()
    {
        Assert.Null(UserStatement.Mistake($"RETURN {new string('[', 200)}{new string(']', 200)}"));
        Assert.Equal("The statement nests brackets more than 200 deep.", UserStatement.Mistake($"RETURN {new string('{', 201)}")?.Message);
        Assert.Null(UserStatement.Mistake($"RETURN '{new string('(', 5000)}'"));
        Assert.Equal("The statement has more than 100000 characters; give large values as parameters.", UserStatement.Mistake($"RETURN {new string('1', 100_000)}")?.Message);
    }
}
