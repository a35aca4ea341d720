using System.CommandLine;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>One verb: its arguments and options, its examples, and what it does.</summary>
internal abstract class Verb(string name, string description, Surroundings surroundings) : Command(name, description), IExemplified
{
    /// <summary>Whole command lines, as a reader would type them.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    protected Surroundings Surroundings { get; } = surroundings;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public abstract Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation);
}

/// <summary>A command whose help ends with examples.</summary>
internal interface IExemplified
{
    IReadOnlyList<string> Examples { get; }
}
