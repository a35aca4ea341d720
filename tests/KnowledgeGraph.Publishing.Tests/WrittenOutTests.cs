using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

public class WrittenOutTests
{
    [Theory]
    [InlineData("RETURN $a", "RETURN 'it\\'s'")]
    [InlineData("RETURN $a, $ab, $none", "RETURN 'it\\'s', ['x', null], null")]
    [InlineData("RETURN '$a \\' $a', \"$a\", `$a` // $a\n, $a", "RETURN '$a \\' $a', \"$a\", `$a` // $a\n, 'it\\'s'")]
    [InlineData("/* $a */ RETURN $a /* $a", "/* $a */ RETURN 'it\\'s' /* $a")]
    [InlineData("RETURN $unknown, $, '$a", "RETURN $unknown, $, '$a")]
    public void OnlyParameters_GiveWay(string text, string expected) => Assert.Equal(
        expected,
        WrittenOut.Of(Statement.With(text, ("a", "it's"), ("ab", GraphList.Of([(GraphValue)"x", GraphValue.Null])), ("none", GraphValue.Null))));
}
