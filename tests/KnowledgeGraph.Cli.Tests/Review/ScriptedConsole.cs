namespace KnowledgeGraph.Cli.Tests.Review;

/// <summary>Somebody at a keyboard whose answers are known before; something may happen before each of them. After the last one the input ends.</summary>
internal sealed class ScriptedConsole(params (Action Before, string? Line)[] script) : TextReader
{
    private int next;

    public static ScriptedConsole Saying(params string[] lines) => new([.. lines.Select(line => ((Action)(() => { }), (string?)line))]);

    public override string? ReadLine()
    {
        if (next == script.Length)
        {
            return null;
        }

        var (before, line) = script[next++];
        before();
        return line;
    }
}
