namespace KnowledgeGraph.Cli;

/// <summary>Ends a run with one sentence for people and an exit code.</summary>
internal sealed class Refusal(string sentence, int exitCode) : Exception(sentence)
{
    public int ExitCode { get; } = exitCode;
}
