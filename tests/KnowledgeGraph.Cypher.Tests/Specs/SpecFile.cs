using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>
/// A file of cases: a statement, a line <c>----</c>, what comes of it, and a line <c>====</c>. Lines that begin with <c>#</c>
/// before a statement are headings. With KG_FILL=1 the results are written anew, to be read in the diff.
/// </summary>
internal sealed record SpecFile(string Path, ImmutableArray<SpecCase> Cases)
{
    private const string ResultMark = "\n----\n";
    private const string EndMark = "\n====\n";

    public static SpecFile Read(string path)
    {
        var cases = ImmutableArray.CreateBuilder<SpecCase>();
        var text = File.ReadAllText(path);
        for (var at = 0; text.IndexOf(EndMark, at, StringComparison.Ordinal) is >= 0 and var end; at = end + EndMark.Length)
        {
            cases.Add(ReadCase(text[at..end]));
        }

        return new(path, cases.ToImmutable());
    }

    private static SpecCase ReadCase(string text)
    {
        var heading = new StringBuilder();
        var rest = text.TrimStart('\n');
        while (rest.StartsWith('#'))
        {
            var line = rest.IndexOf('\n', StringComparison.Ordinal) + 1;
            heading.Append(rest, 0, line);
            rest = rest[line..].TrimStart('\n');
        }

        var mark = rest.IndexOf(ResultMark, StringComparison.Ordinal);
        return mark < 0 ? new(heading.ToString(), rest, "") : new(heading.ToString(), rest[..mark], rest[(mark + ResultMark.Length)..]);
    }

    /// <summary>Compares every case, or in fill-in mode writes the file anew.</summary>
    public void Hold(Func<string, string> run)
    {
        if (Environment.GetEnvironmentVariable("KG_FILL") == "1")
        {
            File.WriteAllText(Path, string.Concat(Cases.Select(@case => $"{@case.Heading}{@case.Statement}{ResultMark}{run(@case.Statement)}{EndMark}\n")));
            return;
        }

        Assert.NotEmpty(Cases);
        var wrong = Cases
            .Select(@case => (Case: @case, Found: run(@case.Statement)))
            .Where(pair => pair.Found != pair.Case.Result)
            .Select(pair => $"{pair.Case.Statement}\n-- expected\n{pair.Case.Result}\n-- found\n{pair.Found}\n")
            .ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} cases of {Path} differ (KG_FILL=1 writes it anew):\n{string.Join("\n", wrong)}");
    }
}

/// <param name="Heading">Lines of comment before the statement, with their line ends.</param>
internal sealed record SpecCase(string Heading, string Statement, string Result);
