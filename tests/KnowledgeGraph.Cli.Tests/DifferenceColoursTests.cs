using KnowledgeGraph.Cli.Verbs.Check;

namespace KnowledgeGraph.Cli.Tests;

public class DifferenceColoursTests
{
    [Theory]
    [InlineData("no marks", "no marks")]
    [InlineData("a [-b-]{+c+} d", "a \e[31m[-b-]\e[39m\e[32m{+c+}\e[39m d")]
    [InlineData("[-a-] [-b-]", "\e[31m[-a-]\e[39m \e[31m[-b-]\e[39m")]
    [InlineData("[-never closed", "[-never closed")]
    public void Marks_AreColoured(string line, string coloured) => Assert.Equal(coloured, DifferenceColours.Coloured(line));
}
