using System.CommandLine;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>A verb that reads one graph, writes its answer and ends.</summary>
/// <remarks>
/// It waits where it stands. In memory nothing is waited for; and the framework's code for async methods is compiled for each of them
/// at each start, a quarter of a run on the runtime. Nothing that it does can be left half done, so that a signal may simply end the process:
/// a shell counts that as exit code 130 too.
/// </remarks>
internal abstract class ReadingVerb(string name, string description, Surroundings surroundings) : Verb(name, description, surroundings)
{
    public sealed override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation) => Task.FromResult(Run(parsed, cancellation));

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    protected abstract int Run(ParseResult parsed, CancellationToken cancellation);
}
