namespace KnowledgeGraph.Cli.Tests.Specs;

/// <summary>
/// A file of commands and what each gives: a line <c>$ kg ...</c>, perhaps <c>&lt; input</c>, then <c>exit n</c>, its output, and each line of the error
/// stream after <c>! </c>. Lines before the first command say what the file is about.
/// </summary>
internal sealed record Spec(string Preface, IReadOnlyList<SpecCase> Cases)
{
    private const string Prompt = "$ kg";

    public static Spec Parse(string text)
    {
        var blocks = text.ReplaceLineEndings("\n").Split("\n" + Prompt);
        return new(blocks[0], [.. blocks.Skip(1).Select(ParseCase)]);
    }

    public override string ToString() => string.Concat(Cases.Select(each => each.ToString()).Prepend(Preface.TrimEnd() + "\n"));

    private static SpecCase ParseCase(string block)
    {
        var lines = block.Split('\n');
        var input = lines.FirstOrDefault(line => line.StartsWith("< ", StringComparison.Ordinal))?[2..] ?? "";
        return new(Words(lines[0]), input, Prompt + block.TrimEnd('\n') + "\n");
    }

    /// <summary>Words as a shell splits them; quotation marks keep spaces.</summary>
    private static string[] Words(string line)
    {
        var words = new List<string>();
        var at = 0;
        while ((at = NextWord(line, at)) < line.Length)
        {
            var quoted = line[at] == '"';
            var end = line.IndexOf(quoted ? '"' : ' ', at + 1);
            end = end < 0 ? line.Length : end;
            words.Add(quoted ? line[(at + 1)..end] : line[at..end]);
            at = end + 1;
        }

        return [.. words];
    }

    private static int NextWord(string line, int at)
    {
        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }

        return at;
    }
}

/// <param name="Written">The case as its file has it, with what is expected.</param>
internal sealed record SpecCase(string[] Arguments, string Input, string Written)
{
    /// <summary>The case as it would be written after this run.</summary>
    public string WithResult(Run run)
    {
        var head = Written.Split('\n').TakeWhile(line => !line.StartsWith("exit ", StringComparison.Ordinal) && line.Length > 0);
        var error = string.Concat(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"! {line}\n"));
        return $"{string.Join('\n', head)}\nexit {run.ExitCode}\n{run.Out}{error}";
    }

    public override string ToString() => "\n" + Written;
}
